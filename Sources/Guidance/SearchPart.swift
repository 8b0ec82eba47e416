internal import GuidanceModel

/// One text of a record as words.
struct SearchPart: Sendable {
  let words: [String]
  /// Their numbers in the vocabulary, in order; none before it is there.
  private var numbers: [Int] = []
  let weight: Int
  let reason: Search.Reason
  /// The words that say something, in their order.
  private let telling: [String]

  init(_ text: String, _ weight: Int, _ reason: Search.Reason, _ rules: SearchRules) {
    let words = SearchWords.all(in: text)
    let digits = words.filter { $0.allSatisfy(\.isNumber) }
    // Digits that are grouped by spaces are one word as well.
    self.words = digits.count > 1 ? words + [digits.joined()] : words
    self.weight = weight
    self.reason = reason
    telling = rules.telling(words)
  }

  /// Looks the words up in a vocabulary that holds them all.
  mutating func number(by vocabulary: [String: Int]) { numbers = words.compactMap { vocabulary[$0] }.sorted() }

  /// How close a word is that was typed, in percent; one that only begins so is further off, one that means the same more.
  static let whole = 100
  private static let begun = 80
  private static let meant = 60

  /// How close the words come to a term in percent; 0 when it does not stand here.
  func closeness(to term: FoundTerm) -> Int {
    var best = closeness(to: term.typed)
    for meaning in term.same where best < Self.meant {
      best = max(best, closeness(to: meaning) * Self.meant / Self.whole)
    }
    return best
  }

  /// How close they come to words that must all stand here.
  private func closeness(to words: [Vocabulary.Found]) -> Int {
    var least = words.isEmpty ? 0 : Self.whole
    for word in words where least > 0 { least = min(least, closeness(to: word)) }
    return least
  }

  private func closeness(to word: Vocabulary.Found) -> Int {
    guard let number = numbers.first(where: { $0 >= word.numbers.lowerBound }), number < word.numbers.upperBound else {
      return 0
    }
    return number == word.whole ? Self.whole : Self.begun
  }

  /// Whether words stand here one after the other, the last perhaps only begun.
  func says(_ typed: [String]) -> Bool {
    guard let last = typed.last, telling.count >= typed.count else { return false }
    let first = typed.dropLast()
    return (0...telling.count - typed.count).contains { start in
      telling[start...].starts(with: first) && telling[start + first.count].hasPrefix(last)
    }
  }
}
