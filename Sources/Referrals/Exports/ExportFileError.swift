package import Disk

/// Why a file was not written; nothing of it is left then.
package enum ExportFileError: Error, Hashable, Sendable {
  /// The path names no file.
  case badName
  /// The folder belongs to another person, who could read or replace what stands in it.
  case folderOfAnother
  /// Others can write in the folder, and so replace the file.
  case folderOpenToOthers
  /// Everyone can write in the folder, though not replace the files of others: such as `/tmp`.
  case folderShared
  /// The drive does not keep a file from the other users of the computer.
  case notPrivate
  /// What the disk or the file system refused; `exists` for a name that is taken.
  case disk(DiskError)
}
