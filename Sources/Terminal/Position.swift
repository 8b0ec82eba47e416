/// One cell of a canvas, counted from 0 at the top left.
package struct Position: Equatable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
