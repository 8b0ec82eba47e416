internal import GRDB
package import GuidanceModel

/// Looks through the directory for services that a person should look at.
package struct DirectoryCheck: Sendable {
  private let directory: LocalDirectory
  private let day: Day

  package init(_ directory: LocalDirectory, on day: Day) {
    self.directory = directory
    self.day = day
  }

  /// Calls with every finding, kind by kind; costs one pass over the services for each kind.
  ///
  /// - Parameter feed: Only that feed; nil for all.
  package func forEach(in feed: String?, _ body: (DirectoryFinding) throws -> Void) throws(DirectoryFault) {
    try directory.read { db in
      let feeds = try FeedRecord.all(in: db)
      let names = feeds.map(\.name)
      if let feed, !names.contains(feed) { throw DirectoryFault.unknownFeed(names) }
      for record in feeds where feed == nil || feed == record.name {
        try unreachable(record, in: db, body)
        try duplicates(record, in: db, body)
        try stale(record, in: db, body)
        try incomplete(record, in: db, body)
      }
    }
  }

  private func unreachable(_ feed: FeedRecord, in db: Database, _ body: (DirectoryFinding) throws -> Void) throws {
    try listed(.unreachable, feed, "flags & \(ServiceFlags.isReachable.rawValue) = 0", in: db, body)
  }

  private func incomplete(_ feed: FeedRecord, in db: Database, _ body: (DirectoryFinding) throws -> Void) throws {
    try listed(.incomplete, feed, "flags & \(ServiceFlags.isComplete.rawValue) = 0", in: db, body)
  }

  private func stale(_ feed: FeedRecord, in db: Database, _ body: (DirectoryFinding) throws -> Void) throws {
    try listed(.stale, feed, "coalesce(assured, 0) <= \(day.number - Staleness.daysThatCount)", in: db, body)
  }

  private func listed(
    _ kind: DirectoryFinding.Kind, _ feed: FeedRecord, _ condition: String, in db: Database,
    _ body: (DirectoryFinding) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT key, name, assured FROM listing JOIN service USING(id) WHERE feed = ? AND \(condition) ORDER BY row",
      arguments: [feed.id])
    while let row = try rows.next() {
      let assured = kind == .stale ? (row[2] as Int?).map(Day.init(number:)) : nil
      try body(
        DirectoryFinding(
          kind: kind, id: ServiceID(feed: feed.name, source: row[0]), name: row[1], other: nil, assured: assured))
    }
  }

  private func duplicates(_ feed: FeedRecord, in db: Database, _ body: (DirectoryFinding) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH twins AS (
          SELECT key, name, first_value(key) OVER (PARTITION BY twin ORDER BY row) AS original FROM listing WHERE feed = ?)
        SELECT key, name, original FROM twins WHERE key <> original
        """,
      arguments: [feed.id])
    while let row = try rows.next() {
      try body(
        DirectoryFinding(
          kind: .duplicate, id: ServiceID(feed: feed.name, source: row[0]), name: row[1],
          other: ServiceID(feed: feed.name, source: row[2]), assured: nil))
    }
  }
}
