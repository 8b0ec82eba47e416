import Glibc

/// A file that the program keeps on behalf of whoever runs it.
enum OutputFile {
  /// Puts a text in the place of what stands in a file; what stood there stays when that fails.
  ///
  /// - Returns: Whether it is on the disk.
  static func replace(_ path: String, with text: String) -> Bool {
    let draft = path + ".new"
    guard write(text, to: draft), rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    return Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
  }
}
