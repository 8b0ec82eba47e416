internal import Disk
internal import Crypto

/// Saves one draft, again and again, while nobody else can write it.
///
/// It can open nothing: the private key is not among what it holds. It keeps the draft's lock until it is closed or let go.
package final class DraftWriter {
  /// The draft that is written.
  package let id: DraftID
  /// What went wrong beside the last save, though the save itself stands: which save is the last could not be noted.
  ///
  /// Until a later save notes it, an older copy of the draft could pass for the newest, or the newest be doubted.
  package private(set) var warning: StoreError?

  private let keys: WritingKeys
  private let folder: Folder
  private var lock: DraftLock?
  /// The number of the last save that was tried.
  private var sequence: Int
  private var previous: [UInt8]
  private var keepsLast: Bool

  init(_ id: DraftID, _ keys: WritingKeys, in folder: Folder, lock: DraftLock) {
    self.id = id
    self.keys = keys
    self.folder = folder
    self.lock = lock
    sequence = 0
    previous = [UInt8](repeating: 0, count: DraftPayload.digestLength)
    keepsLast = true
  }

  /// - Parameter keepingLast: Whether the file that is there now is kept at the first save. One that is damaged must not take
  ///   the place of the one that was read instead of it.
  init(
    _ id: DraftID, _ keys: WritingKeys, in folder: Folder, lock: DraftLock, after found: FoundDraft, keepingLast: Bool
  ) {
    self.id = id
    self.keys = keys
    self.folder = folder
    self.lock = lock
    sequence = max(found.draft.sequence, found.mark.sequence)
    previous = found.digest
    keepsLast = keepingLast
  }

  deinit {
    close()
  }

  /// Saves the draft.
  ///
  /// When it returns, the save survives a power cut. When it throws, nothing may be told to be saved; what was saved
  /// before is still there, and the save can be tried again.
  /// - Parameter milliseconds: When it is saved, since 1970-01-01T00:00:00Z.
  /// - Throws: `disk`, `age`, `closed`.
  package func save(_ body: [UInt8], at milliseconds: Int64) throws(StoreError) {
    guard lock != nil else { throw .closed }
    let next = try sealed(body, at: milliseconds)
    try disk(folder.replace(id.file, with: next.file, keeping: keepsLast ? id.previousFile : nil))
    keepsLast = true
    previous = next.digest
    warning = mark(next.digest)
  }

  /// Saves the draft into another folder, and leaves the store as it is.
  ///
  /// - Returns: The path of the file, whose name was free.
  /// - Throws: `disk`, `age`, `closed`.
  package func saveCopy(_ body: [UInt8], into path: String, at milliseconds: Int64) throws(StoreError) -> String {
    guard lock != nil else { throw .closed }
    let next = try sealed(body, at: milliseconds)
    let name = "\(id.text)-\(sequence)\(DraftID.fileSuffix)"
    try disk(Self.add(name, next.file, into: path))
    return path + "/" + name
  }

  /// Ends the writing, so that someone else can write the draft.
  package func close() {
    if lock != nil, !folder.has(id.file), !folder.has(id.previousFile) {
      try? folder.removeIfPresent(id.lockFile)
    }
    lock = nil
  }

  private static func add(_ name: String, _ file: [UInt8], into path: String) throws(DiskError) {
    let folder = try Folder(path: path, followingLink: true)
    try folder.write(file, to: name)
    try folder.sync()
  }

  private func sealed(_ body: [UInt8], at milliseconds: Int64) throws(StoreError) -> (file: [UInt8], digest: [UInt8]) {
    sequence += 1
    let payload = DraftPayload(
      id: id, sequence: sequence, savedAt: milliseconds, previous: previous, body: body)
    let bytes = try age(payload.sealed(by: keys.signing))
    let file = try age(AgeFile.encrypt(bytes, to: keys.recipients))
    return (file, Array(SHA256.hash(data: bytes)))
  }

  /// Notes which save is the last.
  ///
  /// The folder is synced with the next save, so that the mark may be one save behind.
  private func mark(_ digest: [UInt8]) -> StoreError? {
    do {
      try write(HighWaterMark(id: id, sequence: sequence, digest: digest))
      return nil
    } catch {
      return error
    }
  }

  private func write(_ mark: HighWaterMark) throws(StoreError) {
    let bytes = try age(mark.sealed(by: keys.signing))
    let file = try age(AgeFile.encrypt(bytes, to: [keys.own]))
    try disk(folder.replaceUnsynced(id.markFile, with: file))
  }
}
