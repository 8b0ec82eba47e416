import GuidanceModel

@testable import Referrals

/// The text of an identity file, and of single keys.
enum Target {
  private static let keyrings = [
    Keyring(created: Known.moment, identity: Known.own, signing: Known.signing, recovery: [], retired: nil),
    Keyring(
      created: Known.moment, identity: Known.own, signing: Known.signing,
      recovery: [Known.other.recipient, Known.published.recipient], retired: nil),
    Keyring(
      created: Known.moment, identity: Known.own, signing: Known.signing, recovery: [Known.published.recipient],
      retired: RetiredKeys(identity: Known.other, author: Known.retired.author)),
  ]

  static var seeds: [[UInt8]] {
    let texts = keyrings.map(\.text) + [Known.own.text, Known.own.recipient.text, Known.signing.author.text]
    return texts.map { Array($0.utf8) }
  }

  static func read(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    single(text)
    guard let keyring = Keyring(text) else { return }
    promise(Array(keyring.text.utf8) == bytes, "keys that are read are the ones that are written")
    promise(keyring.writing.recipients.count == keyring.recovery.count + 1, "every recipient is written to")
    planted(keyring.created != Known.moment)
  }

  private static func single(_ text: String) {
    if let recipient = try? AgeRecipient(text) {
      promise(recipient.text == text, "a recipient has one text")
      promise((try? AgeFile.encrypt([], to: [recipient])) != nil, "a recipient that is read can be written to")
    }
    if let identity = try? AgeIdentity(text) { promise(identity.text == text, "an identity has one text") }
    if let author = AuthorKey(text) { promise(author.text == text, "an author has one text") }
    if let id = DraftID(text) { promise(id.text == text, "a draft has one name") }
  }
}
