import FoundationEssentials

/// Writes answers for scripts.
enum JSON {
  /// Prints a value as one JSON document, keys sorted.
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Swift.print(harmless(String(decoding: try encoder.encode(value), as: UTF8.self)))
  }

  /// The same document, in which nothing acts on a terminal: what turns text round is written as an escape.
  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      guard acts(scalar) else { return result.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
