/// The services of a feed as they go out in a form.
struct ConvertedServices {
  private let records: FeedRecords
  private let withPrivate: Bool
  private let convert: (JSONValue) -> FeedExport

  init(_ records: FeedRecords, withPrivate: Bool, convert: @escaping (JSONValue) -> FeedExport) {
    self.records = records
    self.withPrivate = withPrivate
    self.convert = convert
  }

  /// Calls with every service; each call puts them together anew.
  func forEach(_ body: (FeedExport) throws -> Void) throws {
    for sheet in records.serviceSheets {
      try records.forEach(in: sheet) { record in
        try body(convert(record.discreet(withPrivate: withPrivate)))
      }
    }
  }
}
