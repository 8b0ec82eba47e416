internal import Disk

/// Writing drafts, and removing them.
extension DraftStore {
  /// Begins a draft; nothing of it is kept until its first save.
  ///
  /// - Throws: `disk`.
  package func create(_ keys: WritingKeys) throws(StoreError) -> DraftWriter {
    var generator = SystemRandomNumberGenerator()
    let id = DraftID.random(using: &generator)
    return DraftWriter(id, keys, in: folder, lock: try DraftLock(id, in: folder))
  }

  /// Reads a draft to go on writing it.
  ///
  /// When the save before the last is opened, it stays where it is until the first save has taken the place of the
  /// last one.
  /// - Throws: As `read`; `inUse` while another copy of the program writes it.
  package func open(
    _ id: DraftID, _ keyring: Keyring, _ generation: Generation = .last, acceptingOlder: Bool = false
  ) throws(StoreError) -> (draft: OpenedDraft, writer: DraftWriter) {
    guard has(id) else { throw .noSuchDraft }
    let lock = try DraftLock(id, in: folder)
    let found = try found(id, keyring, generation, acceptingOlder: acceptingOlder)
    let writer = DraftWriter(
      id, keyring.writing, in: folder, lock: lock, after: found, keepingLast: generation == .last)
    return (found.draft, writer)
  }

  /// Removes a draft and everything that was kept with it.
  ///
  /// Copies that were made of its files stay, and so may what a disk keeps of a file that was removed.
  /// - Throws: `noSuchDraft`, `inUse` while someone writes it, `disk`.
  package func delete(_ id: DraftID) throws(StoreError) {
    guard has(id) else { throw .noSuchDraft }
    let lock = try DraftLock(id, in: folder)
    try disk(removeFiles(of: id))
    withExtendedLifetime(lock) {}
  }

  /// The draft itself goes after the save before it, so that an interruption leaves all of it or nothing of it.
  private func removeFiles(of id: DraftID) throws(DiskError) {
    for name in [id.previousFile, id.file, id.markFile, id.lockFile] { try folder.removeIfPresent(name) }
    try folder.sync()
  }

  private func has(_ id: DraftID) -> Bool {
    folder.has(id.file) || folder.has(id.previousFile)
  }
}
