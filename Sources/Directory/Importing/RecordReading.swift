/// What is learnt of a JSON file while its records are read.
struct RecordReading {
  var count = 0
  var envelopes: [JSONEnvelope] = []
  var pages: Set<Int> = []
  /// Records that the pages say there are.
  var total: Int?
  private(set) var table: FeedTable?
  private(set) var form: FeedForm?

  mutating func take(_ record: JSONValue) {
    count += 1
    guard table == nil else { return }
    let inner = FeedForm.records(in: record)
    form = inner.lazy.compactMap(FeedForm.detect).first
    table = inner == [record] && form != nil ? .service : FeedTable.of(record: record)
  }

  /// - Parameter isArray: Whether the file begins with a bracket; nil where it can be read only once.
  func shape(isArray: Bool?) -> Sheet.Shape {
    if !envelopes.isEmpty { return .pages }
    if isArray == true { return .array }
    return count == 1 ? .object : .lines
  }

  /// The members of each page beside its records, with the key and the number of those.
  var envelopesText: String {
    let list = envelopes.map { envelope in
      JSONValue.object([
        .init("members", .object(envelope.members)), .init("key", .string(envelope.recordsKey)),
        .init("records", .number("\(envelope.records)")),
      ])
    }
    return String(decoding: JSONText.write(.array(list)), as: UTF8.self)
  }
}
