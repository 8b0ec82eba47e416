/// Something odd in a feed: where it stands, what is wrong, and what was done.
package struct FieldNote: Hashable, Sendable {
  package var table: FeedTable
  /// The id of the row or record; empty where it has none.
  package var id: String
  /// The column or member.
  package var field: String
  package var problem: FeedProblem
  package var done: FeedRemedy

  package init(table: FeedTable, id: String, field: String, problem: FeedProblem, done: FeedRemedy) {
    self.table = table
    self.id = id
    self.field = field
    self.problem = problem
    self.done = done
  }
}
