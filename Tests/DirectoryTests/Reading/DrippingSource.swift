@testable import Directory

/// Gives its bytes in pieces of a few bytes, as a pipe may.
final class DrippingSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let piece: Int

  init(_ bytes: some Sequence<UInt8>, piece: Int = 1) {
    rest = Array(bytes)[...]
    self.piece = piece
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let bytes = rest.prefix(min(piece, buffer.count))
    buffer.copyBytes(from: bytes)
    rest = rest.dropFirst(bytes.count)
    return bytes.count
  }
}
