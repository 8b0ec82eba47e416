internal import GuidanceModel

/// How some terms stand in every record; a term that few records hold counts for more.
struct Fits {
  private let entries: [SearchEntry]
  private let terms: [FoundTerm]
  /// The words that were typed.
  private let typed: [String]
  /// By record, then by term.
  private let fits: [[SearchEntry.Fit?]]
  private let rarities: [Int]

  init(of asked: [SearchTerm], in entries: [SearchEntry], _ vocabulary: Vocabulary) {
    let terms = asked.map { FoundTerm($0, in: vocabulary) }
    self.entries = entries
    self.terms = terms
    typed = asked.flatMap { $0.meanings.first ?? [] }
    let fits = entries.map { entry in terms.map(entry.fit) }
    self.fits = fits
    rarities = terms.indices.map { term in
      Self.rarity(of: fits.count { $0[term] != nil }, among: entries.count)
    }
  }

  /// One for what stands in every record, one more with every halving.
  private static func rarity(of count: Int, among all: Int) -> Int {
    Int.bitWidth - max(all / max(count, 1), 1).leadingZeroBitCount
  }

  /// The match of a record that holds every term.
  func whole(_ record: Int) -> Search.Match? {
    fits[record].allSatisfy { $0 != nil } ? match(record, harmony: entries[record].harmony(of: terms, typed)) : nil
  }

  /// The match of a record that holds some of the terms.
  func partial(_ record: Int) -> Search.Match? { match(record, harmony: 0) }

  /// The part of what was typed that stands in a record, in percent.
  func share(_ record: Int) -> Int { weighed(record) { _ in 100 } }

  private func match(_ record: Int, harmony: Int) -> Search.Match? {
    let found = fits[record].compactMap(\.self)
    return found.max { $0.worth < $1.worth }.map { best in
      Search.Match(
        subject: entries[record].subject, reason: best.reason,
        score: weighed(record, \.worth) + harmony - entries[record].handicap, isNamed: found.contains(where: \.isName))
    }
  }

  private func weighed(_ record: Int, _ worth: (SearchEntry.Fit) -> Int) -> Int {
    let sum = zip(fits[record], rarities).map { fit, rarity in rarity * (fit.map(worth) ?? 0) }.reduce(0, +)
    return sum / max(rarities.reduce(0, +), 1)
  }
}
