/// Bech32, the text form of age's keys, read strictly.
///
/// Source: Bitcoin Improvement Proposal 173. As in age, a text may be longer than the 90 letters that it allows.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumLength = 6

  /// The text of some bytes, in lower case.
  static func encode(_ bytes: [UInt8], prefix: String) -> String {
    let values = fives(bytes)
    let letters = (values + checksum(values, prefix: prefix)).map { alphabet[Int($0)] }
    return prefix + "1" + String(decoding: letters, as: UTF8.self)
  }

  /// The bytes of a text in lower case with this prefix; nil for any other text.
  static func decode(_ text: String, prefix: String) -> [UInt8]? {
    guard text.hasPrefix(prefix + "1") else { return nil }
    let values = text.utf8.dropFirst(prefix.utf8.count + 1).compactMap { letter in
      alphabet.firstIndex(of: letter).map(UInt8.init)
    }
    guard values.count == text.utf8.count - prefix.utf8.count - 1, values.count >= checksumLength else { return nil }
    let content = Array(values.dropLast(checksumLength))
    guard checksum(content, prefix: prefix) == values.suffix(checksumLength) else { return nil }
    return eights(content)
  }

  private static func checksum(_ values: [UInt8], prefix: String) -> [UInt8] {
    let expanded = prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    let remainder = polymod(expanded + values + [UInt8](repeating: 0, count: checksumLength)) ^ 1
    return (0..<checksumLength).map { UInt8(remainder >> (5 * (checksumLength - 1 - $0)) & 31) }
  }

  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var remainder: UInt32 = 1
    for value in values {
      let top = remainder >> 25
      remainder = (remainder & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (bit, generator) in generators.enumerated() where top >> bit & 1 == 1 { remainder ^= generator }
    }
    return remainder
  }

  private static func fives(_ bytes: [UInt8]) -> [UInt8] {
    var values: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        count -= 5
        values.append(UInt8(bits >> count & 31))
      }
    }
    if count > 0 { values.append(UInt8(bits << (5 - count) & 31)) }
    return values
  }

  /// The bytes of groups of five bits; nil where bits are left over that are not zero, or a whole group is.
  private static func eights(_ values: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for value in values {
      bits = bits << 5 | UInt32(value)
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return count < 5 && bits & (1 << count - 1) == 0 ? bytes : nil
  }
}
