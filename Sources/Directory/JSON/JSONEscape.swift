/// What stands behind a backslash in a JSON string.
enum JSONEscape {
  /// The byte that an escape of one character stands for; nil for `u` and for what means nothing.
  static func byte(for character: UInt8) -> UInt8? {
    switch character {
    case .quote, .backslash, UInt8(ascii: "/"): character
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: nil
    }
  }

  /// The character of an escape with `u`, or of two that make a surrogate pair, and where it ends.
  ///
  /// The escape has four digits. The character is nil for half a pair.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at backslash: Int) -> (scalar: Unicode.Scalar?, end: Int) {
    let length = 6
    let end = backslash + length
    guard let first = unit(in: bytes, at: backslash) else { return (nil, end) }
    if let scalar = Unicode.Scalar(first) { return (scalar, end) }
    guard UTF16.isLeadSurrogate(first), let second = unit(in: bytes, at: end), UTF16.isTrailSurrogate(second) else {
      return (nil, end)
    }
    let pair = (UInt32(first) & 0x3FF) << 10 | UInt32(second) & 0x3FF
    return (Unicode.Scalar(0x1_0000 + pair), end + length)
  }

  /// The four digits behind `\u`; nil where there is no such escape.
  private static func unit(in bytes: UnsafeBufferPointer<UInt8>, at backslash: Int) -> UInt16? {
    let digits = backslash + 2
    guard digits + 4 <= bytes.count, bytes[backslash] == .backslash, bytes[backslash + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for byte in bytes[digits..<digits + 4] {
      guard let value = byte.hexadecimalValue else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }
}
