/// The words of the interface in the language of a visit.
package struct Words: Sendable {
  package let catalogue: Catalogue

  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  package subscript(phrase: Phrase) -> SafeText { SafeText(string(phrase.key)) }
  package subscript(phrase: DraftPhrase) -> SafeText { SafeText(string(phrase.key)) }
  package subscript(phrase: ServicePhrase) -> SafeText { SafeText(string(phrase.key)) }
  package subscript(phrase: KioskPhrase) -> SafeText { SafeText(string(phrase.key)) }

  /// A phrase with its placeholders filled, such as `{time}`.
  package func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> SafeText {
    filled(phrase.key, values)
  }

  /// A phrase with its placeholders filled, such as `{time}`.
  package func callAsFunction(_ phrase: DraftPhrase, _ values: KeyValuePairs<String, String>) -> SafeText {
    filled(phrase.key, values)
  }

  /// A phrase with its placeholders filled, such as `{time}`.
  package func callAsFunction(_ phrase: ServicePhrase, _ values: KeyValuePairs<String, String>) -> SafeText {
    filled(phrase.key, values)
  }

  /// A phrase with its placeholders filled, such as `{time}`.
  package func callAsFunction(_ phrase: KioskPhrase, _ values: KeyValuePairs<String, String>) -> SafeText {
    filled(phrase.key, values)
  }

  /// The lines of a phrase that has several.
  package func lines(_ phrase: Phrase) -> [SafeText] { lines(key: phrase.key) }

  /// The lines of a phrase that has several.
  package func lines(_ phrase: DraftPhrase) -> [SafeText] { lines(key: phrase.key) }

  /// The lines of a phrase that has several.
  package func lines(_ phrase: KioskPhrase) -> [SafeText] { lines(key: phrase.key) }

  private func lines(key: String) -> [SafeText] { catalogue.lines(key).map { SafeText($0) } }

  private func string(_ key: String) -> String { catalogue[key] ?? key }

  private func filled(_ key: String, _ values: KeyValuePairs<String, String>) -> SafeText {
    SafeText(string(key).filled(values))
  }
}

extension String {
  /// The text with its placeholders filled; what fills one is not read for others.
  fileprivate func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      let value = values.first { $0.key == name }?.value
      result += rest[..<open] + (value ?? String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
