internal import GuidanceModel
internal import Pages

/// A long text as the rows that a person sees.
///
/// Every character has its place: a row ends after a space, or inside a word that is longer than a row. The
/// last column is kept for a space and for the cursor.
struct TextRows {
  /// One row.
  struct Row: Equatable {
    let line: Int
    let text: Substring
    /// Bytes of UTF-8 before it in its line.
    let start: Int

    var end: Int { start + text.utf8.count }
  }

  private(set) var rows: [Row] = []
  private let columns: Int

  /// - Parameter columns: Columns of a row, its last one included.
  init(_ lines: [SafeText], columns: Int) {
    self.columns = max(columns, 2)
    for (index, line) in lines.enumerated() { add(line.string, index) }
  }

  // MARK: Places

  /// The row and the column where the cursor stands.
  func position(of place: TextPlace) -> Position {
    let index = rows.lastIndex { $0.line == place.line && $0.start <= place.offset } ?? 0
    let text = rows[index].text
    let end = text.utf8.index(text.startIndex, offsetBy: min(place.offset - rows[index].start, text.utf8.count))
    return Position(row: index, column: min(text[..<end].cellWidth, columns - 1))
  }

  /// The place that is nearest to a column of a row.
  func place(inRow index: Int, column: Int) -> TextPlace {
    let row = rows[min(max(index, 0), rows.count - 1)]
    var width = 0
    let before = row.text.prefix { character in
      width += character.cellWidth
      return width <= column
    }
    let goesOn = rows.contains { $0.line == row.line && $0.start == row.end && $0.start > row.start }
    let last = goesOn ? row.text.dropLast() : row.text
    return TextPlace(line: row.line, offset: row.start + min(before.utf8.count, last.utf8.count))
  }

  // MARK: Breaking

  private mutating func add(_ line: String, _ number: Int) {
    var rest = line[...]
    repeat {
      let end = endOfRow(in: rest)
      let start = line.utf8.distance(from: line.startIndex, to: rest.startIndex)
      rows.append(Row(line: number, text: rest[..<end], start: start))
      rest = rest[end...]
    } while !rest.isEmpty
  }

  /// Scalar by scalar, because the characters of a long text take too long for a key.
  private func endOfRow(in text: Substring) -> String.Index {
    let scalars = text.unicodeScalars
    var width = 0
    var afterSpace: String.Index?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let added = width > 0 && scalar.isSkinTone ? 0 : scalar.cellWidth
      if scalar != " ", width + added >= columns { return afterSpace ?? cut(text) }
      // A mark stands on the space before it, and no row begins between them.
      if added == 0, index == afterSpace { afterSpace = nil }
      width += added
      scalars.formIndex(after: &index)
      if scalar == " " { afterSpace = index }
      if width >= columns { return index }
    }
    return text.endIndex
  }

  /// The end of as many characters as fit a row, but of one at least.
  private func cut(_ text: Substring) -> String.Index {
    var width = 0
    let fitting = text.prefix { character in
      width += character.cellWidth
      return width < columns
    }
    return max(fitting.endIndex, text.index(after: text.startIndex))
  }
}

extension Unicode.Scalar {
  /// Whether it colours the emoji before it.
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}
