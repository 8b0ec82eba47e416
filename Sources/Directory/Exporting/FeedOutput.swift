internal import GRDB

/// Writes a feed out again.
package struct FeedOutput {
  private let directory: LocalDirectory
  private let feed: String
  /// Whether named people and masked addresses go out as well.
  private let withPrivate: Bool

  package init(_ directory: LocalDirectory, feed: String, withPrivate: Bool) {
    self.directory = directory
    self.feed = feed
    self.withPrivate = withPrivate
  }

  /// Writes the feed; memory does not grow with it, but for the ids of rows that services share.
  ///
  /// - Throws: `unknownFeed`, and whatever the sink throws.
  package func write(_ form: ExportForm, to sink: any ExportSink) throws -> ExportReport {
    try directory.queue.read { db in
      let record = try directory.known(feed, in: db)
      let sheets = try Sheet.all(of: record.id, in: db)
      let records = FeedRecords(db, form: record.form, sheets: sheets)
      switch form {
      case .source:
        return try SourceOutput(db, sheets: sheets, withPrivate: withPrivate).write(to: sink)
      case .hsds30(.json):
        return try RecordsOutput(records, withPrivate: withPrivate, convert: FeedExport.hsds30).write(to: sink)
      case .hsds31(.json):
        return try RecordsOutput(records, withPrivate: withPrivate, convert: FeedExport.hsds31).write(to: sink)
      case .openReferralUK1:
        return try RecordsOutput(records, withPrivate: withPrivate, convert: FeedExport.openReferralUK1).write(to: sink)
      case .openReferralUK3(.json, let strict):
        return try RecordsOutput(records, withPrivate: withPrivate) { FeedExport.openReferralUK3($0, strict: strict) }
          .write(to: sink)
      case .hsds30(.csv):
        return try TablesOutput(records, withPrivate: withPrivate, convert: FeedExport.hsds30).write(to: sink)
      case .hsds31(.csv):
        return try TablesOutput(records, withPrivate: withPrivate, convert: FeedExport.hsds31).write(to: sink)
      case .openReferralUK3(.csv, let strict):
        return try TablesOutput(records, withPrivate: withPrivate) { FeedExport.openReferralUK3($0, strict: strict) }
          .write(to: sink)
      }
    }
  }
}

extension JSONValue {
  /// The record as it may go out.
  func discreet(withPrivate: Bool) -> JSONValue {
    withPrivate ? self : Discretion.withoutMasked(Discretion.withoutPeople(self))
  }
}
