/// The records of a JSON feed, one at a time: the file is never held whole.
///
/// A feed is one or several of these, one after another: an object, which is a record; an array of records or of
/// envelopes; an envelope, which is an object with an array of records under `content` or `contents`, or under any key
/// that is its only one. Where the first object takes a line of its own and another line follows, each line stands
/// for itself: one that is no JSON is set aside.
///
/// An empty file has no records, which is no error. A record is 16 MiB at most.
package final class JSONRecords {
  let window: ByteWindow
  let name: String
  /// What one record may be.
  let limits: JSONLimits
  /// What was opened and is not closed, outermost first.
  var open: [JSONContainer] = []
  /// The envelope that is open; there is never another one inside of it.
  var envelope: JSONEnvelope?
  /// Bytes of its members that were read.
  var envelopeBytes = 0
  /// How many records and values set aside were given.
  var given = 0
  private var lines = Lines.unknown
  /// The end of a line that was checked.
  private var soundUntil = 0

  /// Whether each line stands for itself.
  private enum Lines {
    case unknown, yes, no
  }

  /// - Parameters:
  ///   - name: What the file is called in faults.
  ///   - limits: What one record may be.
  package init(_ source: any ByteSource, name: String, limits: JSONLimits = .record) {
    window = ByteWindow(source)
    self.name = name
    self.limits = limits
  }

  /// How many bytes are done with.
  package var position: Int { window.offset }

  /// The next record, value set aside or envelope that has ended; nil at the end of the feed.
  ///
  /// - Throws: What the source throws, and where the feed stops being JSON or breaks a limit. Nothing more can be read
  ///   then.
  package func next() throws(ReadingFault) -> JSONItem? {
    while true {
      if let container = open.last {
        if let item = try next(in: container) { return item }
      } else {
        guard try skipBetweenValues() else { return nil }
        if let item = try nextAtTop() { return item }
      }
    }
  }

  /// What a value outside of everything gives; nil for one that was merely opened.
  private func nextAtTop() throws(ReadingFault) -> JSONItem? {
    guard lines != .yes else { return try nextOfLine() }
    guard lines == .unknown else { return try item(mayBeEnvelope: true) }
    do {
      let item = try item(mayBeEnvelope: true)
      lines = try isFirstOfLines(item) ? .yes : .no
      return item
    } catch {
      guard case .json = error.problem, secondLineIsObject else { throw error }
      lines = .yes
      return nil
    }
  }

  private func nextOfLine() throws(ReadingFault) -> JSONItem? {
    if window.offset >= soundUntil {
      let count = try lineLength()
      if let reason = faultOfLine(count) { return .damaged(setAside(count, because: reason)) }
      soundUntil = window.offset + count
    }
    return try item(mayBeEnvelope: true)
  }
}

// MARK: - Lines

extension JSONRecords {
  /// Whether an item was a record on one line with nothing behind it there.
  private func isFirstOfLines(_ item: JSONItem?) throws(ReadingFault) -> Bool {
    guard case .record(let record)? = item, !record.bytes.contains(.lineFeed) else { return false }
    while true {
      let bytes = window.bytes
      if let next = bytes.first(where: { $0 == .lineFeed || !$0.isBlank }) { return next == .lineFeed }
      guard !window.isComplete else { return false }
      try window.more()
    }
  }

  /// Whether the line behind the first is an object, so that the first may be the only one that is damaged.
  private var secondLineIsObject: Bool {
    guard let end = window.bytes.firstIndex(of: .lineFeed) else { return false }
    let rest = window.bytes[(end + 1)...]
    let line = UnsafeBufferPointer(rebasing: rest.prefix { $0 != .lineFeed })
    var scanner = JSONScanner(line, limits: limits)
    scanner.skipBlank()
    guard !scanner.isAtEnd, line[scanner.position] == .openBrace else { return false }
    return faultOfLine(line) == nil
  }

  /// The length of the line that begins here, without its end.
  private func lineLength() throws(ReadingFault) -> Int {
    var searched = 0
    while true {
      if let end = window.bytes[searched...].firstIndex(of: .lineFeed) { return end }
      searched = window.bytes.count
      guard !window.isComplete else { return searched }
      guard searched <= limits.bytes else { throw fault(.json(.tooLong)) }
      try window.more()
    }
  }

  private func faultOfLine(_ count: Int) -> JSONFault.Kind? {
    faultOfLine(window.bytes.part(0..<count))
  }

  /// Why a line cannot be read; nil for one or several sound values.
  private func faultOfLine(_ line: UnsafeBufferPointer<UInt8>) -> JSONFault.Kind? {
    guard line.count <= limits.bytes else { return .tooLong }
    var scanner = JSONScanner(line, limits: limits)
    do throws(JSONFault) {
      while true {
        scanner.skipBlank()
        guard !scanner.isAtEnd else { return nil }
        try scanner.skipValue()
      }
    } catch {
      return error.kind
    }
  }
}
