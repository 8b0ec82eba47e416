import Testing

@testable import Directory

@Suite struct JSONLinesTests {
  private func kinds(_ text: String) throws -> [String] {
    let records = JSONRecords(BytesSource(Array(text.utf8)), name: "feed.jsonl")
    var kinds: [String] = []
    while let item = try records.next() {
      switch item {
      case .record(let record): kinds.append("record \(record.place.line)")
      case .damaged(let damage): kinds.append("damaged \(damage.place.line)")
      case .envelope(let envelope): kinds.append("envelope of \(envelope.records)")
      }
    }
    return kinds
  }

  @Test(arguments: [
    "x", "{\"b\":", "{\"b\":\"", "]", "[", "{\"b\":1}}", "{\"b\":1} x", "[{\"b\":1}", "12", "NaN", "\"", "}",
  ])
  func `a bad line is set aside and the next is read`(line: String) throws {
    #expect(try kinds("{\"a\":1}\n\(line)\n{\"c\":3}\n") == ["record 1", "damaged 2", "record 3"])
    #expect(try kinds("{\"a\":1}\r\n\(line)\r\n\r\n{\"c\":3}") == ["record 1", "damaged 2", "record 4"])
    #expect(try kinds("{\"a\":1}\n{\"b\":2}\n\(line)") == ["record 1", "record 2", "damaged 3"])
  }

  @Test(arguments: ["{\"a\":1", "{\"a\":\"", "{\"a\" 1}", "x", "{\"a\":{}"])
  func `the first line may be the bad one`(line: String) throws {
    #expect(try kinds("\(line)\n{\"b\":2}\n{\"c\":3}\n").suffix(2) == ["record 2", "record 3"])
    #expect(try kinds("\(line)\n{\"b\":2}\n{\"c\":3}\n").contains("damaged 1"))
  }

  @Test func `a bad line is kept as it stands`() throws {
    let records = JSONRecords(BytesSource(Array("{\"a\":1}\n{\"b\":}\r\n".utf8)), name: "feed.jsonl")
    _ = try records.next()
    guard case .damaged(let damage)? = try records.next() else {
      Issue.record("nothing was set aside")
      return
    }
    #expect(String(decoding: damage.bytes, as: UTF8.self).hasPrefix("{\"b\":}"))
    #expect(damage.reason == .unexpected)
    #expect(damage.place == ReadingPlace(line: 2, offset: 8, record: 2))
    #expect(try records.next() == nil as JSONItem?)
  }

  @Test func `an object over several lines is no line of lines`() throws {
    #expect(try kinds("{\n\"a\":1\n}\n{\n\"b\":2\n}\n") == ["record 1", "record 4"])
    #expect(throws: ReadingFault.self) { try kinds("{\n\"a\":1\n}\n{\n\"b\"\n}\n{}") }
  }

  @Test func `lines may hold envelopes and arrays`() throws {
    #expect(
      try kinds("{\"a\":1}\n{\"content\":[{},{}]}\n[{}]\n{\"content\":[{}\n{}\n")
        == ["record 1", "record 2", "record 2", "envelope of 2", "record 3", "damaged 4", "record 5"])
  }
}

extension JSONItem? {
  /// Only whether there is an item: records have no order and no equality.
  fileprivate static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    default: false
    }
  }
}
