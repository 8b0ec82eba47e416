/// Where a value stands in its file; lines and columns count from 1, and 0 means that it came from no file.
package struct Mark: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package static let none = Mark(line: 0, column: 0)

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
