@testable import Directory

/// CSV files.
enum Target {
  static var seeds: [[UInt8]] {
    [
      "\u{FEFF}id,name,phone\r\n1,\"Siân \"\"x\"\", y\r\nz\",\r\n2,,\"\"\r\n\r\n3, \"space\" \r\n",
      "id;name\r1;\"2\r3,4\n",
      "\"a\",\"b\"\n\"\",\n,\"5\"\" pipe\"\n",
    ].map { Array($0.utf8) } + [[0x61, 0x2C, 0xE9, 0x0A, 0x80, 0x2C, 0, 0x0A]]
  }

  static func read(_ bytes: [UInt8]) {
    let table = Table(BytesSource(bytes))
    promise(table == Table(Drip(bytes)), "the pieces in which bytes come make no difference")
    planted(table.rows.contains { $0.notes.contains(.textAfterQuote) })
    for row in table.rows { check(row, in: bytes) }
    guard table.fault == nil, !isMistaken(table.written) else { return }
    let again = Table(BytesSource(table.written))
    promise(again.fault == nil && again.header == table.header, "a header that is written is read again")
    promise(again.rows.map(\.cells) == table.rows.map(\.cells), "rows that are written are read again")
    promise(again.written == table.written, "there is one way to write a row")
  }

  private static func check(_ row: Table.Row, in bytes: [UInt8]) {
    let line = 1 + bytes[..<row.place.offset].withUnsafeBufferPointer { LineEnds.count(in: $0) }
    promise(row.place.line == line, "a row is on the line that it says")
    promise(row.cells.count <= CSVScanner.columns && !row.cells.isEmpty, "a row has cells, and not too many")
  }

  /// Whether NUL characters near the start make a file look like UTF-16.
  private static func isMistaken(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { TextCoding.isUTF16($0) }
  }
}

/// What a file gave.
private struct Table: Equatable {
  var header: [String] = []
  var rows: [Row] = []
  var written: [UInt8] = []
  var fault: ReadingFault?

  struct Row: Equatable {
    var cells: [String]
    var notes: [CSVNote]
    var place: ReadingPlace
  }

  init(_ source: any ByteSource) {
    do throws(ReadingFault) {
      let table = try CSVRows(source, name: "table")
      header = table.header
      if let row = table.headerRow { written += CSVText.write(row) }
      while let row = try table.next() {
        rows.append(Row(cells: row.cells, notes: row.notes, place: row.place))
        written += CSVText.write(row)
      }
    } catch {
      fault = error
    }
  }
}
