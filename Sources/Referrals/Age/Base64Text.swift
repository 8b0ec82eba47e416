/// Base64 of RFC 4648, section 4, read strictly: one text for each sequence of bytes, and no other is accepted.
///
/// The format age leaves out the padding in its header and keeps it in its armor.
enum Base64Text {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8?] = {
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
  private static let padding = UInt8(ascii: "=")

  static func encode(_ bytes: some Collection<UInt8>, padded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[Int(bits >> count & 63)])
      }
    }
    if count > 0 { text.append(alphabet[Int(bits << (6 - count) & 63)]) }
    while padded, !text.count.isMultiple(of: 4) { text.append(padding) }
    return text
  }

  /// The bytes of a text; nil for a text that `encode` does not write.
  static func decode(_ text: some BidirectionalCollection<UInt8>, padded: Bool = false) -> [UInt8]? {
    guard let letters = padded ? withoutPadding(text) : text[...] else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var count = 0
    for letter in letters {
      guard let value = values[Int(letter)] else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    let rest = bits & (1 << count - 1)
    return count < 6 && rest == 0 ? bytes : nil
  }

  private static func withoutPadding<Text: BidirectionalCollection<UInt8>>(_ text: Text) -> Text.SubSequence? {
    guard text.count.isMultiple(of: 4) else { return nil }
    var letters = text[...]
    for _ in 0..<2 where letters.last == padding { letters.removeLast() }
    return letters
  }
}
