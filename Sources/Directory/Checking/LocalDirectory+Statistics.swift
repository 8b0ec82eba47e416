internal import GRDB
package import GuidanceModel

extension LocalDirectory {
  /// What each feed holds; costs one pass over the services.
  package func statistics(on day: Day) throws(DirectoryFault) -> [FeedStatistics] {
    try read { db in try FeedRecord.all(in: db).map { try statistics(of: $0, on: day, in: db) } }
  }

  private func statistics(of feed: FeedRecord, on day: Day, in db: Database) throws -> FeedStatistics {
    var counts = ServiceCounts()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT flags, assured FROM listing JOIN service USING(id) WHERE feed = ?", arguments: [feed.id])
    while let row = try rows.next() {
      counts.add(ServiceFlags(rawValue: row[0]), assured: (row[1] as Int?).map(Day.init(number:)), on: day)
    }
    return FeedStatistics(
      feed: feed.name, form: feed.form, source: feed.source, imported: feed.imported,
      files: try files(of: feed, in: db),
      services: counts.all, withPhone: counts.withPhone, withHours: counts.withHours, withPlace: counts.withPlace,
      staleness: counts.staleness, problems: try problems(of: feed, in: db))
  }

  private func files(of feed: FeedRecord, in db: Database) throws -> [ImportReport.File] {
    try Sheet.all(of: feed.id, in: db).map { sheet in
      let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(sheet.rows)") ?? 0
      return ImportReport.File(name: sheet.file, table: sheet.table, rows: rows)
    }
  }

  private func problems(of feed: FeedRecord, in db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT problem, count(*) FROM note WHERE feed = ? GROUP BY problem", arguments: [feed.id])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: +)
  }
}

private struct ServiceCounts {
  var all = 0
  var withPhone = 0
  var withHours = 0
  var withPlace = 0
  var staleness: [Staleness: Int] = [:]

  mutating func add(_ flags: ServiceFlags, assured: Day?, on day: Day) {
    all += 1
    withPhone += flags.contains(.hasPhone) ? 1 : 0
    withHours += flags.contains(.hasHours) ? 1 : 0
    withPlace += flags.contains(.saysPlace) ? 1 : 0
    staleness[Staleness(of: assured, on: day), default: 0] += 1
  }
}
