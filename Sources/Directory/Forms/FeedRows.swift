/// The rows of a feed of tables, to be looked up by a column.
package protocol FeedRows {
  /// What goes wrong when rows cannot be had.
  associatedtype Failure: Error

  /// The tables that the feed has, each with its columns.
  var columns: [FeedTable: Set<String>] { get }

  /// The rows of a table that hold a value in a column, in the order of the feed.
  ///
  /// Every cell is a string member: an empty cell is "", and a cell that a short row leaves out has no member.
  /// It is asked only for columns that the table has.
  func rows(
    of table: FeedTable, where column: String, is value: String
  ) throws(Failure) -> [[JSONValue.Member]]
}
