@testable import Directory

/// What a JSON feed gave until its end or its first fault, in words that can be compared.
struct ReadFeed: Equatable {
  var items: [String] = []
  var fault: ReadingFault?

  init(_ source: any ByteSource, limits: JSONLimits = .record) {
    let records = JSONRecords(source, name: "feed.json", limits: limits)
    do throws(ReadingFault) {
      while let item = try records.next() { items.append(Self.words(item)) }
    } catch {
      fault = error
    }
  }

  init(_ text: String, limits: JSONLimits = .record) {
    self.init(BytesSource(Array(text.utf8)), limits: limits)
  }

  /// The place of the fault and what it is.
  var problem: ReadingFault.Problem? { fault?.problem }

  private static func words(_ item: JSONItem) -> String {
    switch item {
    case .record(let record): String(decoding: record.bytes, as: UTF8.self)
    case .damaged(let damage): "damaged \(damage.reason): \(String(decoding: damage.bytes, as: UTF8.self))"
    case .envelope(let envelope):
      "envelope \(envelope.recordsKey) \(envelope.records) \(JSONText.text(.object(envelope.members)))"
    }
  }
}
