/// A row of a CSV file: the texts of its cells, without the quotes around them.
package struct CSVRow: Sendable {
  package let place: ReadingPlace
  private let content: CSVContent

  init(_ content: CSVContent, at place: ReadingPlace) {
    self.content = content
    self.place = place
  }

  /// What was odd, each once.
  package var notes: [CSVNote] { content.notes.list }

  /// How many cells stand there.
  package var count: Int { content.cells.count }

  /// The text of a cell: empty for one that is empty, nil for one that is missing.
  package subscript(index: Int) -> String? {
    withCells { cell in cell(index).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Calls with a look-up of the texts of cells in UTF-8, which last as long as the call; nil for a cell that is missing.
  func withCells<Value>(_ body: ((Int) -> UnsafeBufferPointer<UInt8>?) throws -> Value) rethrows -> Value {
    try content.text.withUnsafeBufferPointer { text in
      try body { index in content.range(of: index).map(text.part) }
    }
  }

  /// The texts of all cells that stand there.
  package var cells: [String] { (0..<count).map { self[$0] ?? "" } }

  /// Whether nothing stands in any cell.
  package var isEmpty: Bool { content.text.isEmpty }

  /// Whether a cell has nothing between two quotes, which some take for another thing than nothing at all.
  package func isQuotedEmpty(_ index: Int) -> Bool {
    content.cells.indices.contains(index) && content.cells[index].isQuotedEmpty
  }
}
