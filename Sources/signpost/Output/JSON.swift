import FoundationEssentials

/// Writes answers for scripts.
enum JSON {
  /// Prints a value as one JSON document, keys sorted.
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
