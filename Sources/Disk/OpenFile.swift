package import Glibc

/// A file descriptor that is closed when nobody holds it any more.
package final class OpenFile: Sendable {
  package let descriptor: Int32

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  package func status() throws(DiskError) -> stat {
    var status = stat()
    try SystemCall.once { fstat(descriptor, &status) }
    return status
  }

  /// Asks for the lock of the whole file, which lasts until the file is closed; false while someone else has it.
  package func lock(_ kind: Int32) throws(DiskError) -> Bool {
    do {
      try SystemCall.retrying { flock(descriptor, kind) }
      return true
    } catch .other(EWOULDBLOCK) {
      return false
    }
  }
}
