import Testing

@testable import Directory

@Suite struct JSONRecordsTests {
  @Test func `one object is one record, as it stands`() {
    #expect(ReadFeed(" {\"id\": 1,\n \"n\" : 2.0}\n").items == ["{\"id\": 1,\n \"n\" : 2.0}"])
    #expect(ReadFeed("{}").items == ["{}"])
  }

  @Test(arguments: ["", " \n", "\u{FEFF}\n", "[]", "[ ]\n", "[[],[]]"])
  func `a feed without records has none`(text: String) {
    let feed = ReadFeed(text)
    #expect(feed.items.isEmpty && feed.fault == nil)
  }

  @Test func `an array gives its records`() {
    #expect(ReadFeed(#"[{"a":1}, {"b":[2]}]"#).items == [#"{"a":1}"#, #"{"b":[2]}"#])
    #expect(ReadFeed(#"[[{"a":1}],[{"b":2}]]"#).items == [#"{"a":1}"#, #"{"b":2}"#])
  }

  @Test func `lines and objects one behind the other give records`() {
    let records = [#"{"a":1}"#, #"{"b":2}"#, #"{"c":3}"#]
    for separator in ["\n", "\r\n", "\n\n", " ", "", "\n\u{FEFF}"] {
      #expect(ReadFeed(records.joined(separator: separator)).items == records)
      #expect(ReadFeed(records.joined(separator: separator) + "\n").items == records)
    }
  }

  @Test func `a value that is no object is set aside`() {
    let feed = ReadFeed(#"[{"a":1}, 2, "x", null, {"b":2}]"#)
    #expect(
      feed.items == [
        #"{"a":1}"#, "damaged noObject: 2".described, "damaged noObject: \"x\"".described,
        "damaged noObject: null".described, #"{"b":2}"#,
      ])
    #expect(ReadFeed("12").items == ["damaged noObject: 12".described])
    #expect(ReadFeed(#"{"content":[{},[{"a":1}]]}"#).items[1] == #"damaged noObject: [{"a":1}]"#.described)
  }

  @Test func `every record has its line, its byte and its number`() throws {
    let records = JSONRecords(BytesSource(Array("[\n{\"a\":1},\r\n{\n},\n7]".utf8)), name: "feed.json")
    var places: [ReadingPlace] = []
    while let item = try records.next() {
      switch item {
      case .record(let record): places.append(record.place)
      case .damaged(let damage): places.append(damage.place)
      case .envelope: Issue.record("there is no envelope")
      }
    }
    #expect(
      places == [
        ReadingPlace(line: 2, offset: 2, record: 1), ReadingPlace(line: 3, offset: 12, record: 2),
        ReadingPlace(line: 5, offset: 17, record: 3),
      ])
    #expect(records.position == 19)
  }

  @Test(arguments: [
    #"[{"a":1},{"b":2,}]"#, #"[{"a":1},{"b":01}]"#, #"[{"a":1},]"#, #"[{"a":1} {"b":2}]"#, #"[{"a":1},{"b":2}"#,
    #"[{"a":1},{"b":"#, #"[{"a":1}}"#, #"[{"a":1},"#, #"{"a":1} x"#, #"[{"a":1}] ]"#,
  ])
  func `a fault ends the feed behind the records before it`(text: String) {
    let feed = ReadFeed(text)
    #expect(feed.items.first == #"{"a":1}"#)
    #expect(feed.fault != nil)
  }

  @Test func `a fault names the file, the line, the byte and the record`() {
    let feed = ReadFeed("[{\"a\":1},\n{\"b\":\n01}]")
    #expect(
      feed.fault
        == ReadingFault(
          .json(.number), in: "feed.json", at: ReadingPlace(line: 3, offset: 17, record: 2)))
    #expect(feed.fault?.description.hasPrefix("feed.json, line 3: ") == true)
  }

  @Test func `lines are counted right where a piece ends between the two bytes of a line end`() throws {
    for spaces in 0..<4 {
      let text = String(repeating: " ", count: spaces) + String(repeating: "\r\n", count: 300_000) + "[1]"
      let records = JSONRecords(BytesSource(Array(text.utf8)), name: "feed.json")
      guard case .damaged(let damage)? = try records.next() else {
        Issue.record("nothing was set aside")
        return
      }
      #expect(damage.place.line == 300_001)
    }
  }

  @Test func `UTF-16 is told from JSON`() {
    #expect(ReadFeed(BytesSource([0xFF, 0xFE, 0x7B, 0])).problem == .notUTF8)
    #expect(ReadFeed(BytesSource([0x7B, 0, 0x7D, 0])).problem == .notUTF8)
    #expect(ReadFeed(BytesSource([0, 0x7B, 0, 0x7D])).problem == .notUTF8)
  }

  @Test func `it does not matter in which pieces the bytes come`() {
    let feeds = [
      "\u{FEFF}[{\"a\":\"é\\n\"}, 12, {\"b\":[1,2]}] {\"c\":1}", "{\"a\":1}\n{\"b\":\n{\"c\":3}\n12\n",
      #"{"number":12,"content":[{"a":1}],"last":true}{"contents":[],"n":34}"#, "[{\"a\":1},{\"b\":2]",
    ]
    for feed in feeds {
      let whole = ReadFeed(feed)
      for piece in 1...7 { #expect(ReadFeed(DrippingSource(feed.utf8, piece: piece)) == whole) }
    }
  }

  @Test func `a feed that is cut off anywhere gives its first records and a fault`() {
    let text = Array(#"{"number":1,"content":[{"a":"é"},{"b":[1,{}]}],"last":true}"#.utf8)
    let whole = ReadFeed(BytesSource(text))
    #expect(whole.items.count == 3 && whole.fault == nil)
    for count in 1..<text.count {
      let feed = ReadFeed(BytesSource(Array(text[..<count])))
      #expect(feed.problem == .json(.incomplete), "\(count) bytes")
      #expect(whole.items.starts(with: feed.items))
    }
  }
}

extension String {
  /// The words for a reason in place of its name.
  fileprivate var described: String {
    replacing("noObject", with: JSONFault.Kind.noObject.description)
  }
}
