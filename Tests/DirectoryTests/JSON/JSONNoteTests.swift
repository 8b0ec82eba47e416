import Testing

@testable import Directory

@Suite struct JSONNoteTests {
  @Test func `a sound text has no notes`() throws {
    let reading = try JSONText.read(#"{"a":1,"b":{"a":"é\uD83D\uDE00"},"A":2}"#)
    #expect(reading.notes.isEmpty && reading.noteCount == 0)
  }

  @Test func `a byte-order mark is passed over and noted`() throws {
    let reading = try JSONText.read("\u{FEFF} [1]")
    #expect(reading.value == .array([.number("1")]))
    #expect(reading.notes == [JSONNote(.byteOrderMark, offset: 0, line: 1)])
  }

  @Test func `a key that stands twice is kept twice and noted`() throws {
    let reading = try JSONText.read("{\"b\":0,\n\"a\":{\"k\":1,\"l\":2,\"k\":3}}")
    #expect(
      reading.value["a"] == .object([.init("k", .number("1")), .init("l", .number("2")), .init("k", .number("3"))]))
    #expect(reading.value["a"]?["k"] == .number("1"))
    #expect(reading.notes == [JSONNote(.duplicateKey, offset: 12, line: 2)])
  }

  @Test(arguments: [2, 8, 9, 10, 100])
  func `the last of many keys is compared with the first`(count: Int) throws {
    let keys = (1..<count).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    #expect(try JSONText.read("{\(keys),\"k\(count)\":0}").notes.isEmpty)
    #expect(try JSONText.read("{\(keys),\"k1\":0}").notes.map(\.kind) == [.duplicateKey])
  }

  @Test func `an escaped key is the same key`() throws {
    #expect(try JSONText.read(#"{"a":1,"\u0061":2}"#).notes.map(\.kind) == [.duplicateKey])
  }

  @Test func `bytes that are no UTF-8 are replaced and noted`() throws {
    let reading = try JSONText.read([0x22, 0x61, 0xE9, 0x62, 0x22])
    #expect(reading.value == .string("a\u{FFFD}b"))
    #expect(reading.notes == [JSONNote(.invalidUTF8, offset: 1, line: 1)])
    let escaped = try JSONText.read([0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22])
    #expect(escaped.value == .string("\n\u{FFFD}\u{FFFD}"))
    #expect(escaped.notes.map(\.kind) == [.invalidUTF8])
  }

  @Test(arguments: [#"\uD83D"#, #"\uDE00"#, #"\uDE00\uD83D"#, #"\uD83D\n"#, #"\uD83Dx"#, #"\uD83D\uD83D\uDE00"#])
  func `half a surrogate pair is replaced and noted`(text: String) throws {
    let reading = try JSONText.read("[\"\(text)\"]")
    #expect(reading.value.items.first?.text?.unicodeScalars.contains("\u{FFFD}") == true)
    #expect(reading.notes.allSatisfy { $0.kind == .loneSurrogate } && !reading.notes.isEmpty)
  }

  @Test func `of many notes the first are kept and all are counted`() throws {
    let reading = try JSONText.read("[" + Array(repeating: #""\uD83D""#, count: 5_000).joined(separator: ",\n") + "]")
    #expect(reading.noteCount == 5_000)
    #expect(reading.notes.map(\.line) == Array(1...JSONReading.mostNotes))
  }
}
