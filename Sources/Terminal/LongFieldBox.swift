internal import Pages

/// A long text field as rows behind a bar, all of them; the screen shows those around the cursor.
struct LongFieldBox {
  /// Rows of a short text, so that there is room to begin.
  private static let fewestRows = 4

  let lines: [Line]

  init(field: Field, measure: Measure) {
    let text = TextRows(field.lines, columns: measure.fieldColumns)
    let cursor = text.position(of: field.cursor)
    lines = (0..<max(text.rows.count, Self.fewestRows)).map { index in
      let row = text.rows.indices.contains(index) ? text.rows[index].text : ""
      let runs = [Run("|", column: measure.margin), Run(row, column: measure.fieldColumn)]
      return Line(
        runs: runs, target: .field, cursor: index == cursor.row ? measure.fieldColumn + cursor.column : nil)
    }
  }
}
