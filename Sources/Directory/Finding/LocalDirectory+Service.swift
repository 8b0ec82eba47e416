internal import GRDB
package import GuidanceModel

extension LocalDirectory {
  /// A service with all that is shown of it; nil when there is none with that id.
  ///
  /// Costs some twenty look-ups in a CSV feed, one in a JSON feed.
  package func service(_ id: ServiceID) throws(DirectoryFault) -> LocalService? {
    try read { db in
      guard let feed = try FeedRecord.named(id.feed, in: db),
        let row = try Row.fetchOne(
          db, sql: "SELECT sheet, row FROM listing WHERE feed = ? AND key = ?", arguments: [feed.id, id.source])
      else { return nil }
      let sheets = try Sheet.all(of: feed.id, in: db)
      guard let sheet = sheets.first(where: { $0.id == row[0] }) else { throw DirectoryFault.damaged }
      return try FeedRecords(db, form: feed.form, sheets: sheets).service(id.source, in: sheet, row: row[1], of: feed)
    }
  }
}
