internal import GuidanceModel

extension SearchTerm {
  /// The term in the language of the full-text index; words are quoted, so that none of them can act in it.
  var expression: String {
    let alternatives = meanings.map { words in
      words.count == 1 ? quoted(words[0]) : "(" + words.map(quoted).joined(separator: " AND ") + ")"
    }
    return alternatives.count == 1 ? alternatives[0] : "(" + alternatives.joined(separator: " OR ") + ")"
  }

  private func quoted(_ word: String) -> String { "\"\(word)\"" }
}
