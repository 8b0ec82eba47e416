internal import Glibc
internal import Synchronization

/// Standard input, which can be read once.
final class StandardInput: Sendable {
  static let name = "-"

  let first: FirstBytes
  private let isOpened = Mutex(false)

  init() throws(ReadingFault) {
    first = try FirstBytes(of: FileSource(STDIN_FILENO, name: Self.name))
  }

  func open() throws(ReadingFault) -> any ByteSource {
    let wasOpened = isOpened.withLock { isOpened in
      defer { isOpened = true }
      return isOpened
    }
    guard !wasOpened else { throw ReadingFault(.readAlready, in: Self.name) }
    return PrefixedSource(first, then: FileSource(STDIN_FILENO, name: Self.name))
  }
}
