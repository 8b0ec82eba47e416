package import GuidanceModel

/// The words of the interface in the language of a visit.
package struct Words: Sendable {
  package let catalogue: Catalogue

  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  package subscript(phrase: Phrase) -> SafeText { SafeText(string(phrase)) }

  /// A phrase with its placeholders filled, such as `{time}`.
  package func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> SafeText {
    SafeText(values.reduce(string(phrase)) { $0.replacing("{\($1.key)}", with: $1.value) })
  }

  /// The lines of a phrase that has several.
  package func lines(_ phrase: Phrase) -> [SafeText] {
    catalogue.lines(phrase.key).map { SafeText($0) }
  }

  private func string(_ phrase: Phrase) -> String { catalogue[phrase.key] ?? phrase.key }
}

extension String {
  /// Replaces every occurrence, without Foundation.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
