internal import GuidanceModel

/// Every word that stands in some record, numbered in order.
///
/// A word that is looked for is found here once, by halving; whether it stands in a text is a question about numbers then.
struct Vocabulary: Sendable {
  /// The words of the records that begin with a word that is looked for.
  struct Found {
    /// Their numbers; empty when there are none.
    let numbers: Range<Int>
    /// The number of the very word.
    let whole: Int?
  }

  /// In the order of their bytes, so that those with the same beginning stand together.
  let words: [String]

  init(_ words: some Sequence<String>) {
    self.words = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every word with its number.
  var numbers: [String: Int] { Dictionary(uniqueKeysWithValues: zip(words, words.indices)) }

  func find(_ word: String) -> Found {
    let start = first { !$0.utf8.lexicographicallyPrecedes(word.utf8) }
    let end = first { !$0.utf8.lexicographicallyPrecedes(word.utf8) && !$0.utf8.starts(with: word.utf8) }
    return Found(numbers: start..<end, whole: start < end && words[start].utf8.count == word.utf8.count ? start : nil)
  }

  /// The number of the first word for which something holds that holds for all that come after it.
  private func first(where holds: (String) -> Bool) -> Int {
    var range = 0..<words.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = holds(words[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
