/// A piece of one line in one style.
struct Run: Equatable, Sendable {
  let column: Int
  let text: Substring
  let style: Style

  init(_ text: Substring, column: Int, style: Style = []) {
    self.column = column
    self.text = text
    self.style = style
  }

  /// The column after its last one.
  var end: Int { column + text.cellWidth }
}
