/// How many rows and columns of cells there are; never less than one of each.
package struct Size: Equatable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(rows, 1)
    self.columns = max(columns, 1)
  }
}
