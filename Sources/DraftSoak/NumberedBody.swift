/// A body that shows its number and whether it is whole.
struct NumberedBody: Equatable {
  let number: Int
  let bytes: [UInt8]

  init(number: Int, count: Int) {
    self.number = number
    let line = Array("number \(number) of \(count) bytes\n".utf8)
    let rest = max(count - line.count, 0)
    bytes = line + (0..<rest).map { UInt8(truncatingIfNeeded: 33 + ($0 &* 7 &+ number) % 90) }
  }

  /// Reads a body; nil when anything in it is not as it was written.
  init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self).split(separator: " ")
    guard words.count == 5, let number = Int(words[1]), let count = Int(words[3]) else { return nil }
    self.init(number: number, count: count)
    guard self.bytes == bytes else { return nil }
  }
}
