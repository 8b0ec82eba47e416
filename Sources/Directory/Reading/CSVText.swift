/// Writes rows of CSV (RFC 4180) that are read as the same cells.
package enum CSVText {
  /// A row as it was read: `""` stays apart from nothing, and cells that were missing are missing.
  package static func write(_ row: CSVRow) -> [UInt8] {
    var bytes: [UInt8] = []
    append(row.cells, quotedEmpty: row.isQuotedEmpty, to: &bytes)
    return bytes
  }

  /// Writes a row and its line end (CRLF) behind what is there; an empty text is written as nothing.
  package static func append(_ cells: [String], to bytes: inout [UInt8]) {
    append(cells, quotedEmpty: { _ in false }, to: &bytes)
  }

  private static func append(_ cells: [String], quotedEmpty: (Int) -> Bool, to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(.comma) }
      // A row with nothing in it would not be seen.
      let isQuoted = cell.isEmpty ? cells.count == 1 || quotedEmpty(index) : needsQuotes(cell)
      append(cell, isQuoted: isQuoted, to: &bytes)
    }
    bytes += [.carriageReturn, .lineFeed]
  }

  private static func append(_ cell: String, isQuoted: Bool, to bytes: inout [UInt8]) {
    guard isQuoted else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(.quote)
    for byte in cell.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.starts(with: ByteOrderMark.bytes)
      || cell.utf8.contains { $0 == .comma || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn }
  }
}
