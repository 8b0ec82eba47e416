internal import GRDB
internal import GuidanceModel

/// Asks the indexes, the strictest question first, until there are enough candidates.
struct CandidateSearch {
  private let db: Database
  private let terms: [SearchTerm]
  private let filter: PlaceFilter?
  private let openAt: LocalTime?
  private let enough: Int
  private let most: Int

  /// - Parameters:
  ///   - openAt: Leaves out what is surely not open then.
  ///   - most: The most candidates that one question to an index gives.
  init(_ db: Database, terms: [SearchTerm], filter: PlaceFilter?, openAt: LocalTime?, limit: Int, most: Int) {
    self.db = db
    self.terms = terms
    self.filter = filter
    self.openAt = openAt
    enough = max(3 * limit, 60)
    self.most = most
  }

  func candidates() throws -> [Candidate] {
    guard !terms.isEmpty, !terms.contains(where: \.meanings.isEmpty) else { return [] }
    var found = FoundCandidates()
    for question in questions() where found.all.count < enough {
      for candidate in try candidates(question) { found.add(candidate) }
    }
    return found.all
  }

  private struct Question {
    let table: String
    let expression: String
    let reason: MatchReason
  }

  /// Names, then names and needs, then everything that is said, then everything with one word left out.
  private func questions() -> [Question] {
    let all = terms.map(\.expression).joined(separator: " AND ")
    let strict = [
      Question(table: "brief", expression: inBrief("{name alias}", all), reason: .name),
      Question(table: "brief", expression: inBrief("{name alias need}", all), reason: .need),
      Question(table: "prose", expression: inProse(all), reason: .text),
    ]
    return strict + looser().map { Question(table: "prose", expression: inProse($0), reason: .someWords) }
  }

  private func looser() -> [String] {
    guard (2...Self.mostTermsToDrop).contains(terms.count) else { return [] }
    return terms.indices.map { left in
      terms.indices.filter { $0 != left }.map { terms[$0].expression }.joined(separator: " AND ")
    }
  }

  private static let mostTermsToDrop = 6

  private func inBrief(_ columns: String, _ words: String) -> String {
    let wanted = "\(columns) : (\(words))"
    return filter.map { "\(wanted) AND {place} : \($0.expression)" } ?? wanted
  }

  private func inProse(_ words: String) -> String {
    filter.map { "(\(words)) AND \($0.expression)" } ?? words
  }

  private func candidates(_ question: Question) throws -> [Candidate] {
    let sql = """
      SELECT service.id, flags, assured, least, most, points, hours FROM \(question.table)
      CROSS JOIN service ON service.id = \(question.table).rowid WHERE \(question.table) MATCH ? LIMIT ?
      """
    return try RowReader(db, sql).rows(where: question.expression, most: most) { row in
      mayBeOpen(row) ? Candidate(row, reason: question.reason) : nil
    }
    .compactMap(\.self)
  }

  private func mayBeOpen(_ row: RowCells) -> Bool {
    openAt.map { WeekHours.hold($0, in: row.bytes(6)) } ?? true
  }

  /// Candidates by the first reason for which they were found.
  private struct FoundCandidates {
    private(set) var all: [Candidate] = []
    private var ids: Set<Int64> = []

    mutating func add(_ candidate: Candidate) {
      if ids.insert(candidate.id).inserted { all.append(candidate) }
    }
  }
}
