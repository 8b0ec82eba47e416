internal import Crypto

/// Bytes as two lower-case hexadecimal digits each.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The bytes of a text in lower case; nil for any other text.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let values = text.utf8.compactMap { digits.firstIndex(of: $0).map(UInt8.init) }
    guard values.count == text.utf8.count, values.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// The first 8 bytes of the SHA-256 of a text, in groups of four digits.
  static func fingerprint(of text: String) -> String {
    let digest = Array(SHA256.hash(data: Array(text.utf8)))
    return stride(from: 0, to: 8, by: 2).map { self.text(digest[$0..<$0 + 2]) }.joined(separator: " ")
  }
}
