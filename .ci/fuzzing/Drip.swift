@testable import Directory

/// Gives a byte at a time.
final class Drip: ByteSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let byte = rest.popFirst() else { return 0 }
    buffer[0] = byte
    return 1
  }
}
