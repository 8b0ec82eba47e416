internal import Glibc

/// The save protocol: after it returns, a power cut does not take what was saved, and until then it does not take what was
/// there before.
///
/// A disk that does not keep to what it says about flushing is beyond it. Signals: the program ignores SIGXFSZ, so that
/// a limit on the size of files is an error here and not its end.
extension Folder {
  /// What every file that is still being written is called in the beginning.
  package static let temporaryPrefix = ".t-"

  /// Puts a file in the place of another, or where there is none.
  ///
  /// The bytes are synced under another name first, then the name changes hands, then the folder is synced. A
  /// descriptor that failed to sync is never asked again: the system has forgotten what it did not write.
  /// - Parameter previous: The name by which the file that is there now is kept; it is never without a name meanwhile.
  package func replace(_ name: String, with bytes: [UInt8], keeping previous: String? = nil) throws(DiskError) {
    try rename(into: name, bytes, keeping: previous)
    try sync()
  }

  /// Puts a file in the place of another; after a power cut it may still be the other.
  package func replaceUnsynced(_ name: String, with bytes: [UInt8]) throws(DiskError) {
    try rename(into: name, bytes, keeping: nil)
  }

  /// Adds a file under a name that is free.
  ///
  /// - Throws: `exists`, and what was there is untouched.
  package func add(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    let temporary = Self.temporaryName()
    try write(bytes, to: temporary)
    defer { unlinkat(descriptor, temporary, 0) }
    try SystemCall.once { linkat(descriptor, temporary, descriptor, name, 0) }
    try sync()
  }

  /// Writes a file under a name that is free, on a file system that may know no links.
  ///
  /// - Throws: `exists`, and what was there is untouched; `tooLarge` for what could not be read again.
  package func write(_ bytes: [UInt8], to name: String) throws(DiskError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    let flags = O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC
    let file = try SystemCall.retrying { openat(descriptor, name, flags, Self.privateFile) }
    do {
      try fill(file, with: bytes)
    } catch {
      unlinkat(descriptor, name, 0)
      throw error
    }
  }

  private func rename(into name: String, _ bytes: [UInt8], keeping previous: String?) throws(DiskError) {
    let temporary = Self.temporaryName()
    try write(bytes, to: temporary)
    do {
      if let previous { try keep(name, as: previous) }
      try SystemCall.once { renameat(descriptor, temporary, descriptor, name) }
    } catch {
      unlinkat(descriptor, temporary, 0)
      throw error
    }
  }

  /// Gives a file a second name; one that is not there yet has nothing to keep.
  private func keep(_ name: String, as previous: String) throws(DiskError) {
    guard has(name) else { return }
    try removeIfPresent(previous)
    try SystemCall.once { linkat(descriptor, name, descriptor, previous, 0) }
  }

  private func fill(_ file: Int32, with bytes: [UInt8]) throws(DiskError) {
    do {
      try writeAll(bytes, to: file)
      try checkSize(of: file, bytes.count)
      try SystemCall.once { fsync(file) }
    } catch {
      close(file)
      throw error
    }
    try SystemCall.once { close(file) }
  }

  private func writeAll(_ bytes: [UInt8], to file: Int32) throws(DiskError) {
    var count = 0
    while count < bytes.count {
      let written = try SystemCall.retrying {
        bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + count }, bytes.count - count) }
      }
      guard written > 0 else { throw .inputOutput }
      count += written
    }
  }

  /// A file system that took less than it said has failed.
  private func checkSize(of file: Int32, _ size: Int) throws(DiskError) {
    var status = stat()
    try SystemCall.once { fstat(file, &status) }
    guard Int(status.st_size) == size else { throw .inputOutput }
  }

  private static func temporaryName() -> String {
    temporaryPrefix + String(UInt128.random(in: .min ... .max), radix: 16)
  }
}
