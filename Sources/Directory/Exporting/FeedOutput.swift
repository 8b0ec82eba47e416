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

  /// Writes the feed; memory does not grow with it.
  ///
  /// - Throws: `unknownFeed`, and whatever the sink throws.
  package func write(_ form: ExportForm, to sink: any ExportSink) throws -> ExportReport {
    try directory.queue.read { db in
      let record = try directory.known(feed, in: db)
      let sheets = try Sheet.all(of: record.id, in: db)
      let records = FeedRecords(db, form: record.form, sheets: sheets)
      func converted(_ layout: FeedLayout, _ convert: @escaping (JSONValue) -> FeedExport) throws -> ExportReport {
        let services = ConvertedServices(records, withPrivate: withPrivate, convert: convert)
        return switch layout {
        case .json: try RecordsOutput(services: services).write(to: sink)
        case .csv: try TablesOutput(services: services).write(to: sink)
        }
      }
      return switch form {
      case .source: try SourceOutput(db, sheets: sheets, withPrivate: withPrivate).write(to: sink)
      case .hsds30(let layout): try converted(layout, FeedExport.hsds30)
      case .hsds31(let layout): try converted(layout, FeedExport.hsds31)
      case .openReferralUK1: try converted(.json, FeedExport.openReferralUK1)
      case .openReferralUK3(let layout, let strict):
        try converted(layout) { FeedExport.openReferralUK3($0, strict: strict) }
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
