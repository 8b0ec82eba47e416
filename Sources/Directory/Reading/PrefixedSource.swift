/// A source of which the first bytes were read already.
final class PrefixedSource: ByteSource {
  private let first: BytesSource
  private let rest: any ByteSource

  init(_ first: FirstBytes, then rest: any ByteSource) {
    self.first = BytesSource(first.bytes)
    self.rest = rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFault) -> Int {
    let count = first.read(into: buffer)
    return count > 0 ? count : try rest.read(into: buffer)
  }
}
