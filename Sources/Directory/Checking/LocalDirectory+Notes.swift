internal import GRDB
internal import GuidanceModel

extension LocalDirectory {
  /// The names of the feeds.
  package func feeds() throws(DirectoryFault) -> [String] {
    try read { db in try FeedRecord.all(in: db).map(\.name) }
  }

  /// Calls with everything that was noted at the last import of a feed.
  package func forEachNote(of feed: String, _ body: (ImportNote) throws -> Void) throws(DirectoryFault) {
    try forEachRow(
      of: feed, "SELECT file, row, key, field, problem, done, times FROM note WHERE feed = ? ORDER BY rowid"
    ) { row in
      try body(
        ImportNote(
          file: row[0], row: row[1], key: row[2], field: row[3], problem: row[4],
          done: FeedRemedy(rawValue: row[5]) ?? .kept, times: row[6]))
    }
  }

  /// Calls with what the last import of a feed changed, the parts that can harm first.
  package func forEachChange(of feed: String, _ body: (ServiceChange) throws -> Void) throws(DirectoryFault) {
    try forEachRow(
      of: feed, "SELECT key, name, rank, old, new FROM change WHERE feed = ? ORDER BY rank, rowid"
    ) { row in
      guard let part = ServiceChange.Part(rawValue: row[2]) else { throw DirectoryFault.damaged }
      try body(
        ServiceChange(id: ServiceID(feed: feed, source: row[0]), name: row[1], part: part, old: row[3], new: row[4]))
    }
  }

  /// - Parameter sql: Wants the number of the feed.
  private func forEachRow(
    of feed: String, _ sql: String, _ body: (Row) throws -> Void
  ) throws(DirectoryFault) {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: sql, arguments: [try known(feed, in: db).id])
      while let row = try rows.next() { try body(row) }
    }
  }

  func known(_ feed: String, in db: Database) throws -> FeedRecord {
    let all = try FeedRecord.all(in: db)
    guard let record = all.first(where: { $0.name == feed }) else { throw DirectoryFault.unknownFeed(all.map(\.name)) }
    return record
  }
}
