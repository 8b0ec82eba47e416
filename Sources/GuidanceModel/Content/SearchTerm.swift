/// A word, or words that mean something together, with what means the same.
package struct SearchTerm: Equatable, Sendable {
  /// Each is enough, and one of several words wants all of them; what was typed comes first.
  package let meanings: [[String]]

  package init(meanings: [[String]]) {
    self.meanings = meanings
  }

  /// Any of some words.
  package init(anyOf words: [String]) {
    meanings = words.map { [$0] }
  }

  /// Two words, together or as one.
  package init(apart words: [String]) {
    meanings = [words, [words.joined()]]
  }
}
