/// What an import did.
package struct ImportReport: Sendable {
  package let feed: String
  package let form: FeedForm
  /// Services in the feed, whether they changed or not.
  package var services = 0
  package var added = 0
  package var changed = 0
  package var removed = 0
  /// Rows or records of each file, in the order in which they were read.
  package var files: [File] = []
  /// Files that were not read at all.
  package var leftOut: [String] = []

  package struct File: Sendable {
    package let name: String
    /// Nil for a file that holds no table that is known; it is kept as it came.
    package let table: FeedTable?
    package let rows: Int
  }
}
