import Testing

@testable import Directory

@Suite struct JSONEnvelopeTests {
  private static let one =
    #"{"number":1,"size":20,"totalPages":2,"totalElements":3,"first":true,"last":false,"#
    + #""content":[{"id":1},{"id":2}]}"#
  private static let three =
    #"{"total_items":3,"total_pages":2,"page_number":2,"size":2,"first_page":false,"#
    + #""last_page":true,"empty":false,"contents":[{"id":3}]}"#

  private func envelopes(_ text: String) throws -> [JSONEnvelope] {
    let records = JSONRecords(BytesSource(Array(text.utf8)), name: "feed.json")
    var envelopes: [JSONEnvelope] = []
    while let item = try records.next() {
      if case .envelope(let envelope) = item { envelopes.append(envelope) }
    }
    return envelopes
  }

  @Test func `pages of both standards say where they belong`() throws {
    let pages = try envelopes(Self.one + Self.three)
    #expect(pages.map(\.page) == [1, 2])
    #expect(pages.map(\.size) == [20, 2])
    #expect(pages.map(\.totalPages) == [2, 2])
    #expect(pages.map(\.totalRecords) == [3, 3])
    #expect(pages.map(\.isFirst) == [true, false])
    #expect(pages.map(\.isLast) == [false, true])
    #expect(pages.map(\.records) == [2, 1])
    #expect(pages.map(\.recordsKey) == ["content", "contents"])
  }

  @Test(arguments: ["", "\n", " \r\n\n"])
  func `pages may follow each other in any way`(separator: String) {
    let pages = [Self.one, Self.three, Self.one]
    let whole = ReadFeed(pages.joined(separator: separator)).items
    #expect(whole.count == 8 && whole.first == #"{"id":1}"#)
    #expect(ReadFeed("[\(pages.joined(separator: ",\(separator)"))]").items == whole)
  }

  @Test func `members on both sides of the records are kept in order`() {
    #expect(
      ReadFeed(#"{"a":1,"content":[{"x":1}],"b":[2],"a":3}"#).items
        == [#"{"x":1}"#, #"envelope content 1 {"a":1,"b":[2],"a":3}"#])
  }

  @Test func `a second array of records in a page is not lost`() {
    #expect(
      ReadFeed(#"{"content":[{"x":1}],"contents":[{"y":2}],"n":1}"#).items
        == [#"{"x":1}"#, #"{"y":2}"#, #"envelope content 2 {"n":1}"#])
  }

  @Test func `a single key with an array of objects is an envelope`() {
    #expect(ReadFeed(#"{"services":[{"id":1},{"id":2}]}"#).items.count == 3)
    #expect(ReadFeed(#"{"services":[]}"#).items == ["envelope services 0 {}"])
  }

  @Test(arguments: [
    #"{"services":[{"id":1}],"name":"x"}"#, #"{"tags":["a"]}"#, #"{"content":"text"}"#, #"{"content":["a"]}"#,
    #"{"id":"7","content":[{"a":1}]}"#, #"{"name":{"content":[{"a":1}]}}"#,
  ])
  func `a record that only looks like an envelope is a record`(text: String) {
    #expect(ReadFeed(text).items == [text])
    #expect(ReadFeed("[\(text),\(text)]").items == [text, text])
  }

  @Test func `a record inside of a page is never an envelope`() {
    let record = #"{"contents":[{"a":1}],"last":true}"#
    #expect(ReadFeed(#"{"content":[\#(record)],"n":1}"#).items.first == record)
  }

  @Test func `a page of more than a record may be is read record by record`() {
    let limits = JSONLimits(bytes: 400_000)
    let record = #"{"id":1,"text":"\#(String(repeating: "a", count: 100_000))"}"#
    let records = Array(repeating: record, count: 20).joined(separator: ",")
    #expect(ReadFeed(#"{"n":1,"content":[\#(records)]}"#, limits: limits).items.count == 21)
    #expect(ReadFeed(#"{"services":[\#(records)]}"#, limits: limits).items.count == 21)
    #expect(ReadFeed(#"{"id":1,"services":[\#(records)]}"#, limits: limits).problem == .json(.tooLong))
    #expect(ReadFeed(#"[{"id":1,"services":[\#(record)]}]"#, limits: limits).items.count == 1)
  }

  @Test func `a page of more values than a record may have is read record by record`() {
    let limits = JSONLimits(bytes: 400_000, values: 1_000)
    let records = Array(repeating: "{}", count: 2_000).joined(separator: ",")
    #expect(ReadFeed(#"{"services":[\#(records)]}"#, limits: limits).items.count == 2_001)
    #expect(ReadFeed(#"{"id":1,"services":[\#(records)]}"#, limits: limits).problem == .json(.tooManyValues))
  }

  @Test func `many members beside the records are passed over as few are`() {
    let members = Array(repeating: #""a":1"#, count: 100_000).joined(separator: ",")
    #expect(ReadFeed(#"{"content":[{}],\#(members)}"#).items.count == 2)
    #expect(ReadFeed(#"{\#(members),"content":[{}]}"#).items.count == 2)
  }

  @Test func `what stands beside the records is 1 MiB at most`() {
    let text = String(repeating: "a", count: 1 << 20)
    #expect(ReadFeed(#"{"x":"\#(text)","content":[{}]}"#).problem == .envelopeTooLong)
    #expect(ReadFeed(#"{"content":[{}],"x":"\#(text)"}"#).problem == .envelopeTooLong)
  }
}
