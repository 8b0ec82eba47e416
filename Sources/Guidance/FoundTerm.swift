internal import GuidanceModel

/// A term as the words of the records that it may stand for.
struct FoundTerm {
  /// What was typed, as words of the records.
  let typed: [Vocabulary.Found]
  /// What means the same.
  let same: [[Vocabulary.Found]]

  init(_ term: SearchTerm, in vocabulary: Vocabulary) {
    let meanings = term.meanings.map { $0.map(vocabulary.find) }
    typed = meanings.first ?? []
    same = Array(meanings.dropFirst())
  }
}
