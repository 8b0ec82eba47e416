internal import Disk
internal import Glibc
internal import GuidanceModel

/// A folder of drafts, each encrypted in a file of its own, and the identity that opens them.
///
/// A draft `<id>` is up to four files: `<id>.age`, the last save; `<id>.prev`, the one before; `<id>.mark`, which save is
/// the last; `<id>.lock`, who writes it. The keys stand in `identity.age`.
package struct DraftStore: Sendable {
  static let identityFile = "identity.age"

  let folder: Folder
  let workFactor: WorkFactor
  /// What someone should know about the place of their drafts.
  package let warning: StoreWarning?

  /// Opens a folder of drafts, and makes it where it is not there.
  ///
  /// What a save that never ended left behind is removed, unless another copy of the program is at work in the folder.
  /// - Parameter workFactor: What new passphrases are kept under.
  /// - Throws: `notPrivate`, `disk`, `inUse` while another copy of the program replaces the keys.
  package init(path: String, workFactor: WorkFactor = .standard) throws(StoreError) {
    let folder = try disk(Self.folder(path))
    guard try disk(folder.isPrivate()) else { throw .notPrivate }
    self.folder = folder
    self.workFactor = workFactor
    warning = try disk(folder.fileSystem()).flatMap(StoreWarning.init)
    try disk(tidyUp())
    try joinOthers()
  }

  /// Every file in the folder, by name.
  package func files() throws(StoreError) -> [KeptFile] {
    try disk(folder.names()).compactMap { name in
      folder.status(name).map { status in
        KeptFile(name: name, size: Int(status.st_size), modified: Moment(seconds: status.st_mtim.tv_sec))
      }
    }
  }

  private static func folder(_ path: String) throws(DiskError) -> Folder {
    do {
      return try Folder(path: path)
    } catch .gone {
      try Folder.makeMissing(path)
      return try Folder(path: path)
    }
  }
}

/// The programs that have the folder open at the same time.
///
/// Each holds the shared lock of the folder as long as it has it open, so that who gets the whole lock is alone.
extension DraftStore {
  /// Removes what a save that never ended left behind, when nobody else is there.
  private func tidyUp() throws(DiskError) {
    guard try folder.file.lock(LOCK_EX | LOCK_NB) else { return }
    for name in try folder.names() where name.hasPrefix(Folder.temporaryPrefix) { try folder.removeIfPresent(name) }
  }

  /// Waits a second for someone who tidies up, and no longer: replacing keys takes longer.
  private func joinOthers() throws(StoreError) {
    for _ in 0..<100 {
      if try disk(folder.file.lock(LOCK_SH | LOCK_NB)) { return }
      usleep(10_000)
    }
    throw .inUse
  }

  /// Does something while no other copy of the program has the folder open, and none can open it.
  ///
  /// - Throws: `inUse` when there is another.
  func alone<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    defer { _ = try? folder.file.lock(LOCK_SH) }
    guard try disk(folder.file.lock(LOCK_EX | LOCK_NB)) else { throw .inUse }
    return try body()
  }
}
