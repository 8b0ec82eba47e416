/// Tells the places whose address is kept secret.
enum MaskedPlace {
  /// Whether a flag of a service keeps all its places secret.
  static func isSecret(_ service: JSONValue) -> Bool { flags.contains { service[$0]?.isTrue == true } }

  /// Whether a `service_at_location` or its location is kept secret.
  static func isMasked(_ site: JSONValue, hintsRefuge: Bool) -> Bool {
    isSecret(site) || isMasked(site["location"]?.members ?? [], hintsRefuge: hintsRefuge)
  }

  /// Whether a location is kept secret.
  ///
  /// It is where a flag, its type, its address or an attribute says so, and where it is part of a refuge and has no
  /// address: coordinates alone would give a refuge away.
  static func isMasked(_ location: [JSONValue.Member], hintsRefuge: Bool) -> Bool {
    if flags.contains(where: { location[$0]?.isTrue == true }) { return true }
    if location["location_type"]?.said.map(saysSecret) == true { return true }
    let attributes = location["attributes"]?.items ?? []
    if attributes.contains(where: { texts(of: $0).contains(where: saysSecret) }) { return true }
    let lines = (location["addresses"]?.items ?? []).flatMap { address in
      ["attention", "address_1", "address_2", "city"].compactMap { address[$0]?.said }
    }
    return lines.isEmpty ? hintsRefuge : lines.contains(where: saysSecret)
  }

  /// Whether the name or the needs of a service say that it is a refuge or a safe house.
  static func hintsRefuge(_ service: JSONValue) -> Bool {
    let needs = (service["attributes"]?.items ?? []).flatMap(texts)
    return ([service["name"]?.said].compactMap { $0 } + needs).contains { text in
      text.mentions("refuge") && !text.mentions("refugee") || text.mentions("safe house") || text.mentions("safehouse")
    }
  }

  private static let secretWords: [StaticString] = [
    "confidential", "undisclosed", "not disclosed", "withheld", "masked",
  ]
  private static let flags = ["mask_exact_address", "masked", "is_masked", "confidential", "address_confidential"]

  private static func texts(of attribute: JSONValue) -> [String] {
    [attribute["label"], attribute["value"], attribute["taxonomy_term"]?["name"]].compactMap { $0?.said }
  }

  private static func saysSecret(_ text: String) -> Bool {
    Self.secretWords.contains { text.mentions($0) }
  }
}

extension String {
  /// Whether a phrase of small ASCII letters stands in the text, whatever the capitals of the text.
  func mentions(_ phrase: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      phrase.withUTF8Buffer { phrase in
        guard bytes.count >= phrase.count else { return false }
        return (0...(bytes.count - phrase.count)).contains { start in
          phrase.indices.allSatisfy { Self.lowered(bytes[start + $0]) == phrase[$0] }
        }
      }
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
