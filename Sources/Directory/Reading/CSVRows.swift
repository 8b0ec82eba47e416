/// The rows of a CSV file (RFC 4180), one at a time: the file is never held whole.
///
/// Rows end with CRLF, LF or CR, and lines with nothing on them are passed over. The first row is the header. What
/// is odd about a row is noted in it. A cell is 1 MiB at most, a row 4 MiB and 1,000 cells.
package final class CSVRows {
  /// The names of the columns as they stand, without a byte-order mark; none for an empty file.
  package var header: [String] { headerRow?.cells ?? [] }
  /// The row of the header; nil for an empty file.
  package private(set) var headerRow: CSVRow?

  private let window: ByteWindow
  private let name: String
  private var given = 0
  /// Bytes of text of the longest of the last rows, for which room is made in the next.
  private var usual = 0

  /// Reads the header.
  ///
  /// - Parameter name: What the file is called in faults.
  /// - Throws: What the source throws, and why the header cannot be read.
  package init(_ source: any ByteSource, name: String) throws(ReadingFault) {
    window = ByteWindow(source)
    self.name = name
    try window.more()
    guard !TextCoding.isUTF16(window.bytes) else { throw ReadingFault(.notUTF8, in: name) }
    while window.bytes.starts(with: ByteOrderMark.bytes) { window.drop(ByteOrderMark.bytes.count) }
    headerRow = try nextContent().map { CSVRow($0.content, at: $0.place) }
  }

  /// How many bytes are done with.
  package var position: Int { window.offset }

  /// The next row below the header; nil at the end of the file.
  ///
  /// - Throws: What the source throws, and where a limit is broken or a quote is never closed. Nothing more can be
  ///   read then.
  package func next() throws(ReadingFault) -> CSVRow? {
    guard var (content, place) = try nextContent(), let columns = headerRow?.count else { return nil }
    given += 1
    place.record = given
    if content.cells.count < columns { content.notes.insert(CSVNotes(.short)) }
    if content.cells.count > columns { content.notes.insert(CSVNotes(.long)) }
    return CSVRow(content, at: place)
  }

  private func nextContent() throws(ReadingFault) -> (content: CSVContent, place: ReadingPlace)? {
    while try skipBlankLines() {
      let place = ReadingPlace(line: window.line, offset: window.offset)
      guard let content = try scan() else { continue }
      usual = max(content.text.count, usual - usual / 8)
      return (content, place)
    }
    return nil
  }

  /// Passes over lines with nothing on them; false at the end of the file.
  private func skipBlankLines() throws(ReadingFault) -> Bool {
    while true {
      let bytes = window.bytes
      let count = bytes.firstIndex { $0 != .lineFeed && $0 != .carriageReturn } ?? bytes.count
      window.drop(count)
      if count < bytes.count { return true }
      guard !window.isComplete else { return false }
      try window.more()
    }
  }

  /// The row that begins here; nil once more bytes were brought for it.
  private func scan() throws(ReadingFault) -> CSVContent? {
    var scanner = CSVScanner(window.bytes, isComplete: window.isComplete, text: usual, cells: headerRow?.count ?? 0)
    do throws(CSVScanner.Fault) {
      try scanner.takeRow()
    } catch {
      try goOn(after: error)
      return nil
    }
    window.drop(scanner.position)
    return scanner.content
  }

  private func goOn(after fault: CSVScanner.Fault) throws(ReadingFault) {
    guard case .problem(let problem, let offset) = fault else { return try window.more() }
    let place = ReadingPlace(
      line: window.line + LineEnds.count(in: window.bytes.part(0..<offset)), offset: window.offset + offset,
      record: headerRow == nil ? nil : given + 1)
    throw ReadingFault(problem, in: name, at: place)
  }
}
