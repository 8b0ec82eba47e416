/// Writes services as one JSON array.
struct RecordsOutput {
  private let records: FeedRecords
  private let withPrivate: Bool
  private let convert: (JSONValue) -> FeedExport

  init(_ records: FeedRecords, withPrivate: Bool, convert: @escaping (JSONValue) -> FeedExport) {
    self.records = records
    self.withPrivate = withPrivate
    self.convert = convert
  }

  func write(to sink: any ExportSink) throws -> ExportReport {
    var report = ExportReport()
    report.files = ["services.json"]
    try sink.begin("services.json")
    try sink.write(Array("[".utf8))
    try records.forEachService { record in
      let converted = convert(record.discreet(withPrivate: withPrivate))
      report.add(converted.losses)
      try sink.write(Array((report.services > 1 ? ",\n" : "\n").utf8) + JSONText.write(converted.record))
    }
    try sink.write(Array("\n]\n".utf8))
    return report
  }
}

extension FeedRecords {
  /// Calls with every service of the feed.
  func forEachService(_ body: (JSONValue) throws -> Void) throws {
    for sheet in serviceSheets { try forEach(in: sheet) { _, record in try body(record) } }
  }
}

extension ExportReport {
  mutating func add(_ lost: [String]) {
    services += 1
    for field in lost { losses[field, default: 0] += 1 }
  }
}
