internal import GRDB
internal import GuidanceModel

/// Reads what a line of a list shows of a service.
struct Listing {
  private let statement: Statement
  private let languages: Statement
  private let feeds: [Int: String]
  private let holidays: BankHolidays
  private let time: LocalTime

  init(_ db: Database, holidays: BankHolidays, at time: LocalTime) throws {
    statement = try db.makeStatement(
      sql: "SELECT feed, key, name, organisation, postcode, phone, hours, nation FROM listing WHERE id = ?")
    languages = try db.makeStatement(sql: "SELECT languages FROM listing WHERE id = ? AND languages IS NOT NULL")
    feeds = Dictionary(
      try Row.fetchAll(db, sql: "SELECT id, name FROM feed").map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first })
    self.holidays = holidays
    self.time = time
  }

  func match(_ ranked: RankedCandidate) throws -> ServiceMatch? {
    guard let row = try Row.fetchOne(statement, arguments: [ranked.candidate.id]), let feed = feeds[row[0]] else {
      return nil
    }
    let hours = (row[6] as String?).map(ServiceHours.init(encoded:)) ?? ServiceHours()
    return ServiceMatch(
      id: ServiceID(feed: feed, source: row[1]), name: row[2], organisation: row[3], postcode: row[4], phone: row[5],
      status: ranked.candidate.flags.status, reasons: ranked.reasons,
      state: hours.state(at: time, holidays: holidays, nation: (row[7] as String?).flatMap(Nation.init(rawValue:))),
      assured: ranked.candidate.assured, score: ranked.score)
  }

  /// Whether a service says that it uses a language.
  func speaks(_ language: String, _ ranked: RankedCandidate) throws -> Bool {
    let languages = try String.fetchOne(languages, arguments: [ranked.candidate.id])
    return languages?.contains(language.lowercased()) == true
  }
}
