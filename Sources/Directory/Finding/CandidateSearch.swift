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
    for question in strict() where found.all.count < enough { found.add(try candidates(question)) }
    guard found.all.count < enough else { return found.all }
    for question in try looser() where found.all.count < enough { found.add(try candidates(question)) }
    return found.all
  }

  private struct Question {
    let table: String
    let expression: String
    let reason: MatchReason
    /// The part of what was typed that it asks for, in percent.
    var share = 100
  }

  /// Names, then names and needs, then everything that is said.
  private func strict() -> [Question] {
    let all = terms.map(\.expression).joined(separator: " AND ")
    return [
      Question(table: "brief", expression: inBrief("{name alias}", all), reason: .name),
      Question(table: "brief", expression: inBrief("{name alias need}", all), reason: .need),
      Question(table: "prose", expression: inProse(all), reason: .text),
    ]
  }

  /// Everything that is said with one term left out, then single terms, the rarest first.
  private func looser() throws -> [Question] {
    guard (2...Self.mostTermsToDrop).contains(terms.count) else { return [] }
    let rarities = try rarities()
    let allButOne = terms.indices.map { left in question(terms.indices.filter { $0 != left }, rarities) }
    let single = terms.count > 2 ? terms.indices.map { question([$0], rarities) } : []
    return [allButOne, single].flatMap { $0.sorted { $0.share > $1.share } }
  }

  private func question(_ kept: [Int], _ rarities: [Int]) -> Question {
    Question(
      table: "prose", expression: inProse(kept.map { terms[$0].expression }.joined(separator: " AND ")),
      reason: .someWords, share: 100 * kept.map { rarities[$0] }.reduce(0, +) / max(rarities.reduce(0, +), 1))
  }

  /// How much each term says: one for what stands everywhere, one more with every halving.
  ///
  /// Nothing is counted beyond the most candidates of a question, so that the cost does not grow with the directory.
  private func rarities() throws -> [Int] {
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM (SELECT 1 FROM service LIMIT ?)", arguments: [most]) ?? 0
    return try terms.map { term in
      let sql = "SELECT count(*) FROM (SELECT 1 FROM prose WHERE prose MATCH ? LIMIT ?)"
      let count = try Int.fetchOne(db, sql: sql, arguments: [term.expression, most]) ?? 0
      return Int.bitWidth - max(all / max(count, 1), 1).leadingZeroBitCount
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
      mayBeOpen(row) ? Candidate(row, reason: question.reason, share: question.share) : nil
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

    mutating func add(_ candidates: [Candidate]) {
      for candidate in candidates where ids.insert(candidate.id).inserted { all.append(candidate) }
    }
  }
}
