/// A screen as rows of cells, with the place of the cursor.
///
/// What lies outside is not drawn and is not an error, so a layout cannot fault at any size. A wide
/// character that would be cut in half is left out.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package private(set) var rows: [[Cell]]
  /// Where the hardware cursor stands; always visible, always inside.
  package var cursor = Position(row: 0, column: 0) {
    didSet {
      cursor.row = min(max(cursor.row, 0), size.rows - 1)
      cursor.column = min(max(cursor.column, 0), size.columns - 1)
    }
  }

  /// A blank canvas.
  package init(size: Size) {
    self.size = size
    rows = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// Puts one line of text over what is there.
  package mutating func put(_ text: Substring, row: Int, column: Int, style: Style = []) {
    guard rows.indices.contains(row), (0..<size.columns).contains(column) else { return }
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return putASCII(text.utf8, row: row, column: column, style: style)
    }
    var column = column
    for character in text {
      let width = character.cellWidth
      guard column + width <= size.columns else { return }
      place(character, width: width, row: row, column: column, style: style)
      column += width
    }
  }

  /// Fills a row with one character of one column.
  package mutating func fill(row: Int, with character: Character) {
    guard rows.indices.contains(row) else { return }
    rows[row] = Array(repeating: Cell(character: character, style: []), count: size.columns)
  }

  /// The rows as text without their trailing blanks, for tests and scripts.
  package var text: [String] {
    rows.map { row in
      let shown = row.compactMap(\.character)
      let blanks = shown.reversed().prefix { $0 == " " }.count
      return String(shown.dropLast(blanks))
    }
  }

  /// Most text by far: a byte is a column, and only the ends can meet a wide character.
  private mutating func putASCII(_ bytes: Substring.UTF8View, row: Int, column: Int, style: Style) {
    let end = min(column + bytes.count, size.columns)
    blankCharacter(across: column, row: row)
    blankCharacter(across: end, row: row)
    for (place, byte) in zip(column..<end, bytes) {
      rows[row][place] = Cell(character: Character(Unicode.Scalar(byte)), style: style)
    }
  }

  private mutating func place(_ character: Character, width: Int, row: Int, column: Int, style: Style) {
    guard width > 0 else { return }
    blankCharacter(across: column, row: row)
    blankCharacter(across: column + width, row: row)
    rows[row][column] = Cell(character: character, style: style)
    for continuation in column + 1..<column + width {
      rows[row][continuation] = Cell(character: nil, style: style)
    }
  }

  /// Blanks a wide character that has a half on each side of a column.
  private mutating func blankCharacter(across column: Int, row: Int) {
    guard column < size.columns, rows[row][column].character == nil else { return }
    let head = rows[row][..<column].lastIndex { $0.character != nil } ?? 0
    let end = rows[row][column...].firstIndex { $0.character != nil } ?? size.columns
    for index in head..<end { rows[row][index] = .blank }
  }
}
