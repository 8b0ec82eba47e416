/// Something that was wrong with a feed, and what was done about it.
package struct ImportNote: Sendable {
  package let file: String
  /// From 1, without the header; nil where the whole file is meant.
  package let row: Int?
  /// The id of the record, as the feed gives it.
  package let key: String?
  package let field: String?
  /// The raw value of an `ImportProblem` or a `FeedProblem`.
  package let problem: String
  package let done: FeedRemedy
  /// How many rows are meant; more than one only where the whole file is.
  package let times: Int
}
