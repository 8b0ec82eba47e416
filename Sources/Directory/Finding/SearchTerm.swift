internal import GuidanceModel

/// A word that is looked for, with those that mean the same.
struct SearchTerm {
  /// Each is enough; one of several words wants all of them.
  let meanings: [[String]]

  init(_ word: String, rules: SearchRules) {
    meanings = rules.meanings(of: word).map(SearchWords.of)
  }

  /// Any of some words.
  init(anyOf words: [String]) {
    meanings = words.map { [$0] }
  }

  /// Two words, together or as one.
  init(apart words: [String]) {
    meanings = [words, [words.joined()]]
  }

  /// The term in the language of the full-text index; words are quoted, so that none of them can act in it.
  var expression: String {
    let alternatives = meanings.map { words in
      words.count == 1 ? quoted(words[0]) : "(" + words.map(quoted).joined(separator: " AND ") + ")"
    }
    return alternatives.count == 1 ? alternatives[0] : "(" + alternatives.joined(separator: " OR ") + ")"
  }

  private func quoted(_ word: String) -> String { "\"\(word)\"" }
}
