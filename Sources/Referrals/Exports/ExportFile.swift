internal import Glibc

/// Writes to a file that someone has named.
package enum ExportFile {
  /// Writes a new file that only this user can read, and comes back when it survives a power cut.
  ///
  /// Nothing is ever overwritten, and no link is followed at the name of the file. The folder must belong to this
  /// user or to the system, and nobody else may write in it.
  ///
  /// - Throws: Why there is no such file; one that was begun is removed.
  package static func write(_ bytes: [UInt8], to path: String) throws(ExportFileError) {
    let (place, name) = try split(path)
    let folder = try orDisk { () throws(DiskError) in try Folder(path: place, followingLink: true) }
    try check(folder)
    try tryPrivacy(folder, name)
    try orDisk { () throws(DiskError) in try add(bytes, to: folder, as: name) }
  }

  /// Puts a file that only this user can read in the place of the one that is there, if there is one, and comes back when
  /// it survives a power cut.
  ///
  /// - Throws: Why that cannot be done; what was there stays.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(ExportFileError) {
    let (place, name) = try split(path)
    try orDisk { () throws(DiskError) in try Folder(path: place, followingLink: true).replace(name, with: bytes) }
  }

  private static func split(_ path: String) throws(ExportFileError) -> (folder: String, name: String) {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    let name = String(path[start...])
    guard !["", ".", ".."].contains(name), !path.utf8.contains(0) else { throw .badName }
    return (start == path.startIndex ? "." : String(path[..<start]), name)
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
