/// Which words could be meant by a mistyped one.
///
/// One mistake is a letter too many, too few, wrong, or changed for its neighbour.
package enum Spelling {
  /// Shorter words are too near to one another: `rape` is not `race`.
  private static let shortest = 5
  private static let longest = 24

  /// Whether a word may be taken for another: five letters or more, and no digit.
  package static func canBeMended(_ word: String) -> Bool {
    (shortest...longest).contains(word.count) && word.allSatisfy(\.isLetter)
  }

  /// The word and what is left of it when a letter is taken out; two words with one mistake between them share a key.
  package static func keys(of word: String) -> [String] {
    let letters = Array(word)
    let shorter = letters.indices.map { left in
      String(letters[..<left] + letters[(left + 1)...])
    }
    return Array(Set([word] + shorter))
  }

  package static func isOneMistake(_ word: String, _ other: String) -> Bool {
    let (a, b) = (Array(word), Array(other))
    guard a != b, abs(a.count - b.count) <= 1 else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.dropFirst(head).reversed(), b.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (a.count - head - tail, b.count - head - tail)
    if left <= 1 && right <= 1 { return true }
    return left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }

  /// The first of some words, the likeliest first, that a mistyped one could mean; nil when it is one of them.
  package static func mended(_ word: String, among words: some Collection<String>) -> String? {
    guard canBeMended(word), !words.contains(word) else { return nil }
    return words.first { canBeMended($0) && isOneMistake(word, $0) }
  }
}
