internal import Disk
internal import Glibc

/// Writes what is handed over to a file.
package enum ExportFile {
  /// Writes a new file that only this user can read, and comes back when it survives a power cut.
  ///
  /// Nothing is ever overwritten, and no link is followed at the name of the file. The folder must belong to this
  /// user or to the system, and nobody else may write in it.
  ///
  /// - Throws: Why there is no such file; one that was begun is removed.
  package static func write(_ bytes: [UInt8], to path: String) throws(ExportFileError) {
    guard let file = FilePath(path) else { throw .badName }
    let folder = try orDisk { () throws(DiskError) in try Folder(path: file.folder, followingLink: true) }
    try check(folder)
    try tryPrivacy(folder, file.name)
    try orDisk { () throws(DiskError) in try add(bytes, to: folder, as: file.name) }
  }

  /// Refuses a folder in which someone else can do something.
  private static func check(_ folder: Folder) throws(ExportFileError) {
    let status = try orDisk { () throws(DiskError) in try folder.file.status() }
    guard status.st_uid == geteuid() || status.st_uid == 0 else { throw .folderOfAnother }
    guard status.st_mode & 0o022 == 0 else {
      throw status.st_mode & S_ISVTX == 0 ? .folderOpenToOthers : .folderShared
    }
  }

  /// Makes an empty file of this name first, and takes it away again: some drives give every file to everyone.
  private static func tryPrivacy(_ folder: Folder, _ name: String) throws(ExportFileError) {
    let mode = try orDisk { () throws(DiskError) in
      try folder.write([], to: name)
      let mode = folder.status(name)?.st_mode
      try folder.remove(name)
      return mode
    }
    guard let mode, mode & 0o077 == 0 else { throw .notPrivate }
  }

  private static func add(_ bytes: [UInt8], to folder: Folder, as name: String) throws(DiskError) {
    try folder.write(bytes, to: name)
    do {
      try folder.sync()
    } catch {
      try folder.removeIfPresent(name)
      throw error
    }
  }

  private static func orDisk<Result>(
    _ body: () throws(DiskError) -> Result
  ) throws(ExportFileError) -> Result {
    do {
      return try body()
    } catch {
      throw .disk(error)
    }
  }
}
