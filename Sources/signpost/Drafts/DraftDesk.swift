import Guidance
import GuidanceModel
import Referrals
import Screens

/// Does what the pages and the commands ask about drafts.
///
/// While a draft is open it holds only what saving needs: the key that opens drafts is let go as soon as one is open.
final class DraftDesk {
  let library: Library
  let words: Words
  private let milliseconds: () -> Int64
  private var store: DraftStore?
  /// What opens drafts; nil while locked, and while a draft is open.
  private(set) var keyring: Keyring?
  private var keys: WritingKeys?
  private var writer: DraftWriter?

  /// - Parameters:
  ///   - surroundings: Those of the visit, which know the words about drafts.
  ///   - milliseconds: The time of day, since 1970-01-01T00:00:00Z.
  init(_ surroundings: Surroundings, milliseconds: @escaping () -> Int64) {
    library = surroundings.library
    words = library.formIDs.reduce(surroundings.learning(DraftPhrase.part)) { $0.learning($1) }.words
    self.milliseconds = milliseconds
  }

  func perform(_ request: DraftRequest, at now: Moment) -> DraftReply {
    do throws(DraftTrouble) {
      return try reply(to: request, at: now)
    } catch {
      return .failed(error)
    }
  }

  private func reply(to request: DraftRequest, at now: Moment) throws(DraftTrouble) -> DraftReply {
    switch request {
    case .look: return .found(try look())
    case .setUp(let passphrase, let recovery):
      try setUp(passphrase: passphrase, recovery: recovery, at: now)
      return .unlocked([])
    case .unlock(let passphrase): return .unlocked(try unlock(passphrase: passphrase, at: now))
    case .begin(let form, let screening): return .opened(try begin(form, screening: screening, at: now))
    case .open(let id): return .opened(try open(id))
    case .openOlder(let id): return .opened(try openOlder(id))
    case .save(let draft):
      try save(draft)
      return .saved(now)
    case .saveCopy(let draft, let folder): return .written(try saveCopy(draft, into: folder))
    case .export(let draft, let order):
      try export(draft, order, at: now)
      return .written(order.path)
    case .delete(let draft, let folder):
      try delete(draft, receiptFolder: folder, at: now)
      return .deleted
    case .close:
      close()
      return .closed
    case .lockLater: return .closed
    }
  }

  // MARK: Keys

  /// Whether drafts are set up; looking makes no folder.
  func look() throws(DraftTrouble) -> DraftShelf {
    guard let path = DraftFolder.path else { throw .noSuchFolder }
    var generator = SystemRandomNumberGenerator()
    let offer = Passphrase.generate(words: library.passphraseWords, using: &generator)
    guard DraftFolder.exists else {
      return DraftShelf(folder: path, hasIdentity: false, count: 0, isUnlocked: false, offer: offer)
    }
    let store = try openStore()
    let count = try Self.told(store.files).count { $0.name.hasSuffix(".age") && $0.name != "identity.age" }
    return DraftShelf(
      folder: path, hasIdentity: store.hasIdentity, count: count, isUnlocked: keys != nil, offer: offer)
  }

  /// - Parameter recovery: The organisation's age recipients, one a line.
  func setUp(passphrase: String, recovery: String, at now: Moment) throws(DraftTrouble) {
    guard PassphraseRule(common: library.commonPassphrases).problem(with: passphrase) == nil else {
      throw .weakPassphrase
    }
    let recipients = try Self.recipients(recovery)
    let store = try openStore()
    let keyring = try Self.told { () throws(StoreError) in
      try store.setUp(passphrase: passphrase, recovery: recipients, at: now)
    }
    hold(keyring)
  }

  static func recipients(_ text: String) throws(DraftTrouble) -> [AgeRecipient] {
    var recipients: [AgeRecipient] = []
    for line in text.split(whereSeparator: \.isWhitespace) { recipients.append(try recipient(String(line))) }
    return recipients
  }

  static func recipient(_ text: String) throws(DraftTrouble) -> AgeRecipient {
    do {
      return try AgeRecipient(text)
    } catch {
      throw .notARecipient
    }
  }

  func unlock(passphrase: String, at now: Moment) throws(DraftTrouble) -> [DraftSummary] {
    let store = try openStore()
    var keyring = try Self.told { () throws(StoreError) in try store.unlock(passphrase: passphrase) }
    if keyring.isBeingReplaced {
      keyring = try Self.told { () throws(StoreError) in try store.finishReplacingKeys(passphrase: passphrase).keyring }
    }
    hold(keyring)
    return try DraftSweep(store, keyring, library: library).summaries(at: now, milliseconds: milliseconds())
  }

  func changePassphrase(from old: String, to new: String) throws(DraftTrouble) {
    guard PassphraseRule(common: library.commonPassphrases).problem(with: new) == nil else { throw .weakPassphrase }
    let store = try openStore()
    try Self.told { () throws(StoreError) in try store.changePassphrase(from: old, to: new) }
  }

  /// New keys for old; every draft is encrypted anew.
  func replaceKeys(passphrase: String, with new: String, at now: Moment) throws(DraftTrouble) {
    guard PassphraseRule(common: library.commonPassphrases).problem(with: new) == nil else { throw .weakPassphrase }
    let store = try openStore()
    let recovery = try Self.told { () throws(StoreError) in try store.unlock(passphrase: passphrase).recovery }
    let replacement = try Self.told { () throws(StoreError) in
      try store.replaceKeys(passphrase: passphrase, newPassphrase: new, recovery: recovery, at: now)
    }
    if let error = replacement.left.values.first { throw DraftTrouble(error) }
  }

  private func hold(_ keyring: Keyring) {
    self.keyring = keyring
    keys = keyring.writing
  }

  // MARK: Drafts

  func begin(
    _ id: Identifier<Form>, screening: [String: [String]], at now: Moment
  ) throws(DraftTrouble) -> Draft {
    guard let form = library.form(id) else { throw .unknownForm }
    return try begin { draftID in
      Draft(
        id: draftID, form, edition: FormEdition(form, words: self.words.catalogue), screening: screening, at: now)
    }
  }

  /// Begins a draft with what a file holds that was written before.
  func begin(from other: Draft, at now: Moment) throws(DraftTrouble) -> Draft {
    try begin { id in
      Draft(
        id: id, form: other.form, edition: other.edition, begun: now, changed: now, expires: now + Expiry.usual,
        screening: other.screening, entries: other.entries, unconfirmed: other.unconfirmed, marking: other.marking)
    }
  }

  private func begin(_ make: (Identifier<Draft>) -> Draft) throws(DraftTrouble) -> Draft {
    guard let keys else { throw .locked }
    let store = try openStore()
    close()
    let writer = try Self.told { () throws(StoreError) in try store.create(keys) }
    let draft = make(Identifier(writer.id.text))
    self.writer = writer
    keyring = nil
    try save(draft)
    return draft
  }

  /// Opens a draft to go on with it.
  func open(_ id: Identifier<Draft>) throws(DraftTrouble) -> Draft {
    try open(id) { store, id, keyring throws(StoreError) in try store.open(id, keyring) }
  }

  /// Opens what is left of a draft: the last save where it is whole, else the one before.
  private func openOlder(_ id: Identifier<Draft>) throws(DraftTrouble) -> Draft {
    try open(id) { store, id, keyring throws(StoreError) in
      if let last = try? store.open(id, keyring, acceptingOlder: true) { return last }
      return try store.open(id, keyring, .previous, acceptingOlder: true)
    }
  }

  private func open(
    _ id: Identifier<Draft>,
    with open: (DraftStore, DraftID, Keyring) throws(StoreError) -> (draft: OpenedDraft, writer: DraftWriter)
  ) throws(DraftTrouble) -> Draft {
    guard let keyring else { throw .locked }
    guard let draftID = DraftID(id.text) else { throw .notThere }
    let store = try openStore()
    close()
    let opened = try Self.told { () throws(StoreError) in try open(store, draftID, keyring) }
    let draft = try Self.draft(opened.draft)
    guard library.form(draft.form) != nil else { throw .unknownForm }
    writer = opened.writer
    self.keyring = nil
    return draft
  }

  /// Reads a draft, which another copy of the program may have open.
  func read(_ id: Identifier<Draft>) throws(DraftTrouble) -> Draft {
    guard let keyring else { throw .locked }
    guard let draftID = DraftID(id.text) else { throw .notThere }
    let store = try openStore()
    return try Self.draft(try Self.told { () throws(StoreError) in try store.read(draftID, keyring) })
  }

  static func draft(_ opened: OpenedDraft) throws(DraftTrouble) -> Draft {
    do {
      return try DraftCoder.decode(opened.body)
    } catch {
      throw DraftTrouble(error)
    }
  }

  private static func body(_ draft: Draft) throws(DraftTrouble) -> [UInt8] {
    do {
      return try DraftCoder.encode(draft)
    } catch {
      throw DraftTrouble(error)
    }
  }

  func save(_ draft: Draft) throws(DraftTrouble) {
    guard let writer, writer.id.text == draft.id.text else { throw .locked }
    let body = try Self.body(draft)
    let time = milliseconds()
    try Self.told { () throws(StoreError) in try writer.save(body, at: time) }
  }

  private func saveCopy(_ draft: Draft, into folder: String) throws(DraftTrouble) -> String {
    guard let writer, writer.id.text == draft.id.text else { throw .locked }
    let body = try Self.body(draft)
    let time = milliseconds()
    return try Self.told { () throws(StoreError) in
      try writer.saveCopy(body, into: DataFolder.expanded(folder), at: time)
    }
  }

  func close() {
    writer?.close()
    writer = nil
  }

  /// Deletes a draft; the receipt is written first, so that nothing is gone without one that was asked for.
  func delete(_ draft: Draft, receiptFolder: String?, at now: Moment) throws(DraftTrouble) {
    guard let id = DraftID(draft.id.text) else { throw .notThere }
    if let receiptFolder { try DraftExport(words: words).writeReceipt(for: draft, in: receiptFolder, at: now) }
    let store = try openStore()
    close()
    try Self.told { () throws(StoreError) in try store.delete(id) }
  }

  func export(_ draft: Draft, _ order: ExportOrder, at now: Moment) throws(DraftTrouble) {
    guard let form = library.form(draft.form) else { throw .unknownForm }
    try DraftExport(words: words).write(draft, form, order, at: now)
  }

  // MARK: The store

  private func openStore() throws(DraftTrouble) -> DraftStore {
    if let store { return store }
    guard let path = DraftFolder.path else { throw .noSuchFolder }
    let opened = try Self.told { () throws(StoreError) in try DraftStore(path: path) }
    store = opened
    return opened
  }

  /// Does something with the store, and says what it refuses as people are told it.
  static func told<Value>(_ work: () throws(StoreError) -> Value) throws(DraftTrouble) -> Value {
    do throws(StoreError) {
      return try work()
    } catch {
      throw DraftTrouble(error)
    }
  }
}
