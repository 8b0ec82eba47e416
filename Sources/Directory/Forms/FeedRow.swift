/// A row of a table that goes out.
package struct FeedRow: Hashable, Sendable {
  package var table: FeedTable
  /// The cells as texts under the names of their columns: those of the standard in its order, then the feed's own.
  ///
  /// A cell that is missing was not said, or was null: tables cannot tell the two apart.
  package var cells: [JSONValue.Member]

  package init(_ table: FeedTable, _ cells: [JSONValue.Member]) {
    self.table = table
    self.cells = cells
  }

  /// The row's own id; empty where it has none.
  package var id: String { cells["id"]?.text ?? "" }
}
