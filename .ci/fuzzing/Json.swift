@testable import Directory

/// JSON feeds, read whole and record by record.
enum Target {
  /// Small enough for an input to reach them.
  private static let limits = JSONLimits(bytes: 2_048, depth: 8, values: 64, numberLength: 16)

  static var seeds: [[UInt8]] {
    [
      #"[{"id":"1","name":"Siân \u00e9\uD83D\uDE00\n","n":[-1.5e+3,true,false,null,{}]},{"b":[]}]"#,
      #"{"number":1,"totalElements":2,"first":true,"content":[{"id":1},{"id":2}],"last":false}"#,
      #"{"total_items":2,"page_number":1,"contents":[{"id":1},7]}{"services":[{"id":3}]}"#,
      "\u{FEFF}{\"id\":1}\n{\"id\":}\r\n{\"id\":3}\n\n[{\"id\":4}]\n",
    ].map { Array($0.utf8) }
  }

  static func read(_ bytes: [UInt8]) {
    readWhole(bytes)
    let feed = Feed(BytesSource(bytes), limits: limits)
    promise(feed == Feed(Drip(bytes), limits: limits), "the pieces in which bytes come make no difference")
    for item in feed.items { check(item, in: bytes) }
  }

  private static func readWhole(_ bytes: [UInt8]) {
    let reading = try? JSONText.read(bytes, limits: limits)
    promise((reading != nil) == isPassedOver(bytes), "what is passed over is what is read")
    guard let reading else { return }
    planted(reading.notes.contains { $0.kind == .loneSurrogate })
    let written = JSONText.write(reading.value)
    let again = sure(try? JSONText.read(written), "what is written is read again")
    promise(again.value == reading.value && JSONText.write(again.value) == written, "a value comes back as it was")
  }

  private static func isPassedOver(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer, limits: limits)
      guard buffer.count <= limits.bytes else { return false }
      scanner.takeByteOrderMark()
      guard (try? scanner.skipValue()) != nil else { return false }
      scanner.skipBlank()
      return scanner.isAtEnd
    }
  }

  private static func check(_ item: Feed.Item, in bytes: [UInt8]) {
    promise(bytes[item.place.offset...].starts(with: item.bytes), "a record is where it says")
    let line = 1 + bytes[..<item.place.offset].withUnsafeBufferPointer { LineEnds.count(in: $0) }
    promise(item.place.line == line, "a record is on the line that it says")
    guard item.isRecord else { return }
    let reading = sure(try? JSONText.read(item.bytes, limits: limits), "a record that is given is read")
    promise(JSONText.write(reading.value).first == UInt8(ascii: "{"), "a record is an object")
  }
}

/// What a feed gave.
private struct Feed: Equatable {
  var items: [Item] = []
  var envelopes: [[JSONValue.Member]] = []
  var fault: ReadingFault?

  struct Item: Equatable {
    var bytes: [UInt8]
    var place: ReadingPlace
    var isRecord: Bool
  }

  init(_ source: any ByteSource, limits: JSONLimits) {
    let records = JSONRecords(source, name: "feed", limits: limits)
    do throws(ReadingFault) {
      while let item = try records.next() { add(item) }
    } catch {
      fault = error
    }
  }

  private mutating func add(_ item: JSONItem) {
    switch item {
    case .record(let record): items.append(Item(bytes: record.bytes, place: record.place, isRecord: true))
    case .damaged(let damage): items.append(Item(bytes: damage.bytes, place: damage.place, isRecord: false))
    case .envelope(let envelope): envelopes.append(envelope.members)
    }
  }
}
