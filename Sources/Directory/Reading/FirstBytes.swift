/// The first bytes of a source, which tell what it holds.
struct FirstBytes {
  /// Enough for a mark and some blanks.
  private static let most = 4_096

  let bytes: [UInt8]

  init(of source: any ByteSource) throws(ReadingFault) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.most, alignment: 1)
    defer { buffer.deallocate() }
    var count = 0
    while count < buffer.count {
      let read = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      guard read > 0 else { break }
      count += read
    }
    bytes = Array(buffer[..<count])
  }

  /// The marks with which a zip begins, one that is empty too.
  var isZip: Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) }

  /// Whether the first character is one with which arrays and objects begin; nil where there is none.
  var isJSON: Bool? {
    let text = bytes.starts(with: ByteOrderMark.bytes) ? bytes.dropFirst(ByteOrderMark.bytes.count) : bytes[...]
    return text.first { !$0.isBlank }.map { $0 == .openBrace || $0 == .openBracket }
  }
}
