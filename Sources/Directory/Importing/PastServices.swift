internal import GRDB
internal import GuidanceModel

/// The services that a feed had before.
final class PastServices {
  enum Finding {
    case unchanged
    /// It was so before.
    case changed(LocalService)
    case unknown
  }

  /// Whether the feed was there before.
  let isKnown: Bool
  private let db: Database
  private let feed: FeedRecord?
  private let sheets: [Sheet]
  private let records: FeedRecords?

  init(_ db: Database, feed: FeedRecord?, sheets: [Sheet]) throws {
    self.db = db
    self.feed = feed
    self.sheets = sheets
    isKnown = feed != nil
    records = feed.map { FeedRecords(db, form: $0.form, sheets: sheets) }
  }

  /// Compares a service with what was there; one that changed is taken out of the tables that are searched.
  func take(_ key: String, digest: Int, origin: ServiceOrigin) throws -> Finding {
    guard isKnown,
      let row = try Row.fetchOne(
        find, arguments: [origin.feed, key])
    else { return .unknown }
    if row[1] as Int == digest {
      try db.cachedStatement(sql: "UPDATE listing SET sheet = ?, row = ? WHERE id = ?")
        .execute(arguments: [origin.sheet.id, origin.row, row[0] as Int64])
      return .unchanged
    }
    let before = try service(key, sheet: row[2], row: row[3])
    try delete(row[0])
    return before.map(Finding.changed) ?? .unknown
  }

  private var find: Statement {
    get throws { try db.cachedStatement(sql: "SELECT id, digest, sheet, row FROM listing WHERE feed = ? AND key = ?") }
  }

  /// Takes out the services whose rows stand in no new sheet.
  func remove() throws -> [LocalService] {
    guard let feed, !sheets.isEmpty else { return [] }
    let old = sheets.map { "\($0.id)" }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, key, sheet, row FROM listing WHERE feed = ? AND sheet IN (\(old))", arguments: [feed.id])
    return try rows.compactMap { row in
      try delete(row[0])
      return try service(row[1], sheet: row[2], row: row[3])
    }
  }

  private func delete(_ id: Int64) throws {
    for table in ["service", "listing"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [id])
    }
  }

  private func service(_ key: String, sheet id: Int64, row: Int64) throws -> LocalService? {
    guard let feed, let sheet = sheets.first(where: { $0.id == id }) else { return nil }
    return try records?.service(key, in: sheet, row: row, of: feed)
  }
}
