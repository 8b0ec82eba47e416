internal import GRDB
internal import GuidanceModel

/// Makes the indexes anew when too much of them is about services that changed or went.
struct IndexRenewal {
  let db: Database
  let places: PlaceReading

  /// Stages every service when more than a quarter of the indexes is of no use any more.
  func stageIfWorn() throws {
    let given = try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = 'indexed'") ?? 0
    let staged = try count("work.staged")
    let services = try count("listing")
    let isWorn = (given + staged) * 3 > services * 4
    if isWorn { try renew() }
    try db.execute(
      sql: "INSERT INTO state VALUES('indexed', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      arguments: [isWorn ? services : given + staged])
  }

  private func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }

  private func renew() throws {
    for index in ["brief", "prose"] { try db.execute(sql: "INSERT INTO \(index)(\(index)) VALUES('delete-all')") }
    try db.execute(sql: "DELETE FROM word; DELETE FROM mend; DELETE FROM work.staged")
    var staging = try StagedTexts(db)
    for feed in try FeedRecord.all(in: db) {
      let sheets = try Sheet.all(of: feed.id, in: db)
      let records = FeedRecords(db, form: feed.form, sheets: sheets)
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, key, sheet, row FROM listing WHERE feed = ? ORDER BY sheet, row", arguments: [feed.id])
      while let row = try rows.next() {
        guard let sheet = sheets.first(where: { $0.id == row[2] }) else { continue }
        let service = try records.service(row[1], in: sheet, row: row[3], of: feed)
        if let service { try staging.stage(ServiceText(service, in: places.place(of: service)), id: row[0]) }
      }
    }
  }
}
