import TestSupport

/// Bytes as they come when something went wrong, or when someone tries.
enum Mutation {
  private static let tokens = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "1e999", "\\ud800", "\\u0000", "<", "</script>", "\0", "-",
    #"<script type="application/json" id="signpost-draft">"#,
  ].map { Array($0.utf8) }

  /// A copy with one to three changes: a bit, a byte, a token more, a part less, a part twice.
  static func of(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let end = min(place + random.below(40), bytes.count)
      switch random.below(5) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes[place] = UInt8(random.below(256))
      case 2: bytes.insert(contentsOf: tokens[random.below(tokens.count)], at: place)
      case 3: bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
      }
    }
    return bytes
  }
}
