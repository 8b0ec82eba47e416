import GuidanceModel
import Referrals

/// A store with one draft in it, under a passphrase that costs nothing.
struct SoakStore {
  static let passphrase = "known to everyone"

  let store: DraftStore
  let keyring: Keyring

  init(path: String) throws {
    store = try DraftStore(path: path, workFactor: .rehearsal)
    keyring =
      store.hasIdentity
      ? try store.unlock(passphrase: Self.passphrase)
      : try store.setUp(passphrase: Self.passphrase, recovery: [], at: Moment(seconds: 0))
  }

  /// The draft; nil where none has been saved.
  func draft() throws -> OpenedDraft? {
    try store.drafts(keyring).first.map { try $0.content.get() }
  }
}
