/// Tells UTF-16 from UTF-8 by its first bytes.
enum TextCoding {
  /// A byte-order mark of UTF-16, or two characters of two bytes of which one is zero.
  static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let zeros = bytes.prefix(4).map { $0 == 0 }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || zeros == [true, false, true, false] || zeros == [false, true, false, true]
  }
}
