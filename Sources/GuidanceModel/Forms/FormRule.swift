/// Something that must hold between fields, or that is worth saying about them; it never stops anyone.
package struct FormRule: Sendable {
  package enum Severity: String, CaseIterable, Sendable {
    /// What was entered cannot be right.
    case problem
    /// Something is missing without which nobody can act.
    case missing
    /// Worth a second look.
    case advice
  }

  package enum Test: Sendable {
    /// Raised when the first date is after the second.
    case order(Int, Int)
    /// Raised when the condition holds.
    case condition(Condition)
  }

  package let id: String
  package let severity: Severity
  package let test: Test
  /// The fields to go to.
  package let fields: [Int]
  package let source: Identifier<Source>?
  package let mark: Mark
}
