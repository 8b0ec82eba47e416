internal import Glibc

/// A file that is open for reading, and is closed when nobody holds it any more.
final class FileSource: ByteSource {
  let descriptor: Int32
  /// The name that faults have.
  private let name: String

  /// Takes over a descriptor.
  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Opens a file, but nothing else: a pipe would be waited for, and a device could do anything.
  ///
  /// - Parameter followsLinks: Whether a link is opened as what it points to.
  convenience init(path: String, name: String, followsLinks: Bool) throws(ReadingFault) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else { throw ReadingFault(ReadingFault.Problem(system: errno), in: name) }
    self.init(descriptor, name: name)
    guard try status().isFile else { throw ReadingFault(.noFile, in: name) }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// What the system knows about the file.
  func status() throws(ReadingFault) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingFault(ReadingFault.Problem(system: errno), in: name) }
    return FileStatus(status)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFault) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw ReadingFault(ReadingFault.Problem(system: errno), in: name) }
    }
  }
}
