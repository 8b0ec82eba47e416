/// Something odd in a feed: where it stands, what is wrong, and what was done.
package struct FieldNote: Hashable, Sendable {
  package var table: FeedTable
  /// The id of the row or record; empty where it has none.
  package var id: String
  /// The column or member.
  package var field: String
  package var problem: FieldProblem
  package var done: FieldRemedy

  package init(table: FeedTable, id: String, field: String, problem: FieldProblem, done: FieldRemedy) {
    self.table = table
    self.id = id
    self.field = field
    self.problem = problem
    self.done = done
  }
}
