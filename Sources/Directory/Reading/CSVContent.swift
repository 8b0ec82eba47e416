/// What stands in a row, in as few pieces of memory as can be.
struct CSVContent: Sendable {
  /// The texts of the cells, one behind the other.
  private(set) var text: [UInt8] = []
  private(set) var cells: [Cell] = []
  var notes: CSVNotes = []
  /// Where the last cell ended.
  private var last = 0

  struct Cell: Hashable, Sendable {
    /// Where the cell ends in the text.
    let end: Int32
    /// Whether there is nothing between two quotes.
    let isQuotedEmpty: Bool
  }

  init() {}

  mutating func reserve(text: Int, cells: Int) {
    self.text.reserveCapacity(text)
    self.cells.reserveCapacity(cells)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: bytes)
  }

  mutating func append(_ byte: UInt8) {
    text.append(byte)
  }

  /// Ends a cell, which has what was appended since the last.
  mutating func endCell(isQuoted: Bool) {
    cells.append(Cell(end: Int32(text.count), isQuotedEmpty: isQuoted && text.count == last))
    last = text.count
  }

  /// Where a cell stands in the text; nil for one that is missing.
  func range(of index: Int) -> Range<Int>? {
    guard cells.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : Int(cells[index - 1].end))..<Int(cells[index].end)
  }

  /// Reads the texts as Windows-1252 if they are no UTF-8.
  mutating func mendCoding() {
    guard !text.allSatisfy({ $0 < 0x80 }), String(validating: text, as: UTF8.self) == nil else { return }
    var mended = CSVContent()
    for (index, cell) in cells.enumerated() {
      for byte in text[range(of: index) ?? 0..<0] { mended.text.append(contentsOf: Windows1252.utf8(byte)) }
      mended.endCell(isQuoted: cell.isQuotedEmpty)
    }
    mended.notes = notes.union(CSVNotes(.notUTF8))
    self = mended
  }
}
