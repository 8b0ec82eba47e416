internal import GRDB
package import GuidanceModel

/// Finds services by words and place.
///
/// Made once and asked often. The cost of a question does not grow with the number of services that fit: at most
/// `most` candidates are ranked, the ones that the ids call best.
package struct ServiceFinder: Sendable {
  private static let most = 2000
  /// A letter is answered before the next one is typed.
  private static let mostWhileTyping = 200

  let directory: LocalDirectory
  let rules: SearchRules
  let holidays: BankHolidays
  /// Now, by which freshness is judged and openness is told.
  let time: LocalTime

  package init(_ directory: LocalDirectory, rules: SearchRules, holidays: BankHolidays, at time: LocalTime) {
    self.directory = directory
    self.rules = rules
    self.holidays = holidays
    self.time = time
  }

  /// The services that fit, best first; words are mended only when the exact ones find little.
  package func found(for query: ServiceQuery) throws(DirectoryFault) -> FoundServices {
    guard !query.words.isEmpty else { return FoundServices() }
    return try directory.read { db in
      let exact = try matches(query, in: db)
      guard exact.count(where: \.hasAllWords) < Self.little, !query.isBeingTyped,
        let words = try mended(query.words, in: db)
      else {
        return FoundServices(matches: exact)
      }
      var other = query
      other.words = words
      let better = try matches(other, in: db)
      return better.contains(where: \.hasAllWords)
        ? FoundServices(matches: better, mended: words) : FoundServices(matches: exact)
    }
  }

  /// How many services hold all words.
  package func count(of words: [String]) throws(DirectoryFault) -> Int {
    try directory.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM prose CROSS JOIN service ON service.id = prose.rowid WHERE prose MATCH ?",
        arguments: [expression(words)]) ?? 0
    }
  }

  /// Fewer than this is little.
  private static let little = 3

  private func matches(_ query: ServiceQuery, in db: Database) throws -> [ServiceMatch] {
    let listed = try Listing(db, holidays: holidays, at: query.openAt ?? time)
    let ranked = try ranked(query, in: db)
    var matches: [ServiceMatch] = []
    for entry in ranked where matches.count < query.limit {
      guard let match = try listed.match(entry) else { continue }
      if query.openAt != nil, !match.isKnownToBeOpen { continue }
      if let language = query.language, try !listed.speaks(language, entry) { continue }
      matches.append(match)
    }
    return matches
  }

  private func ranked(_ query: ServiceQuery, in db: Database) throws -> [RankedCandidate] {
    let filter = query.near.map { PlaceFilter($0, reach: Self.reach) }
    let day = (query.openAt ?? time).day
    let search = CandidateSearch(
      db, terms: try terms(query, in: db), filter: filter, openAt: query.openAt, limit: query.limit,
      most: query.isBeingTyped ? Self.mostWhileTyping : Self.most)
    let candidates = try search.candidates()
    return
      candidates.filter { $0.suits(query.reader) }
      .map { candidate in
        let miles = filter?.miles(to: candidate.points)
        let score = candidate.score(miles: miles, isSought: filter != nil, on: day)
        return RankedCandidate(candidate: candidate, miles: miles, isSought: filter != nil, score: score)
      }
      .sorted { ($1.score, $0.candidate.id) < ($0.score, $1.candidate.id) }
  }

  /// Squares around a place that count as near: some twenty miles.
  private static let reach = 2

  private func terms(_ query: ServiceQuery, in db: Database) throws -> [SearchTerm] {
    let words = rules.telling(query.words)
    guard query.isBeingTyped, let last = words.last else { return try wholeTerms(words[...], in: db) }
    let whole = try wholeTerms(words.dropLast(), in: db)
    return whole + [SearchTerm(anyOf: try Vocabulary(db).words(beginning: last))]
  }

  /// Two words that are known as one are looked for both ways: `food bank` and `foodbank`.
  private func wholeTerms(_ words: ArraySlice<String>, in db: Database) throws -> [SearchTerm] {
    guard let word = words.first else { return [] }
    if rules.phrase(beginning: words) == nil, let next = words.dropFirst().first, try Vocabulary(db).knows(word + next)
    {
      return [SearchTerm(apart: [word, next])] + (try wholeTerms(words.dropFirst(2), in: db))
    }
    let length = rules.phrase(beginning: words)?.count ?? 1
    return rules.terms(words.prefix(length)) + (try wholeTerms(words.dropFirst(length), in: db))
  }

  private func expression(_ words: [String]) -> String {
    rules.terms(rules.telling(words)[...]).map(\.expression).joined(separator: " AND ")
  }

  private func mended(_ words: [String], in db: Database) throws -> [String]? {
    let vocabulary = Vocabulary(db)
    let mended = try words.map { word in
      try rules.meanings(of: [word]).count > 1 ? word : vocabulary.mended(word) ?? word
    }
    return mended == words ? nil : mended
  }
}

extension ServiceMatch {
  /// Whether someone can be told to go there.
  fileprivate var isKnownToBeOpen: Bool {
    if case .open = state { true } else { false }
  }
}
