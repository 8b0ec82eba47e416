internal import GuidanceModel

/// One text of a record as words.
struct SearchPart: Sendable {
  let words: [String]
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

  /// How close a word is that was typed, in percent; one that only begins so is further off, one that means the same more.
  static let whole = 100
  private static let begun = 80
  private static let meant = 60

  /// How close the words come to a term in percent; 0 when it does not stand here.
  func closeness(to term: SearchTerm) -> Int {
    var best = 0
    for (index, meaning) in term.meanings.enumerated() where best < (index == 0 ? Self.whole : Self.meant) {
      let closeness = meaning.map(closeness).min() ?? 0
      best = max(best, index == 0 ? closeness : closeness * Self.meant / Self.whole)
    }
    return best
  }

  private func closeness(to word: String) -> Int {
    var best = 0
    for own in words where own.hasPrefix(word) {
      if own.utf8.count == word.utf8.count { return Self.whole }
      best = Self.begun
    }
    return best
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
