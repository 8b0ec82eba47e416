/// What must hold of the answers so far; a closed set, with no code and no clock in it.
///
/// Questions and options are indices into their questionnaire. A question that is not answered, or
/// not on the live path, makes every condition on it false, and `not` of it true.
package indirect enum Condition: Equatable, Sendable {
  /// Some of these options is chosen; `is`, `in`, `has` and `unknown` of the content all read so.
  case chosen(question: Int, options: OptionMask)
  case answered(question: Int)
  /// The number, or the day, is at least or at most the bound.
  case atLeast(question: Int, Int)
  case atMost(question: Int, Int)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// Whether it holds; `answers` has a place for every question of the questionnaire.
  package func holds(for answers: [Answer?]) -> Bool {
    switch self {
    case .chosen(let question, let options):
      guard case .options(let chosen)? = answers[question] else { return false }
      return !chosen.isDisjoint(with: options)
    case .answered(let question):
      return answers[question] != nil
    case .atLeast(let question, let bound):
      guard case .number(let number)? = answers[question] else { return false }
      return number >= bound
    case .atMost(let question, let bound):
      guard case .number(let number)? = answers[question] else { return false }
      return number <= bound
    case .all(let parts):
      return parts.allSatisfy { $0.holds(for: answers) }
    case .any(let parts):
      return parts.contains { $0.holds(for: answers) }
    case .not(let part):
      return !part.holds(for: answers)
    }
  }

  /// The conditions on single questions that it is made of.
  package var atoms: [Condition] {
    switch self {
    case .chosen, .answered, .atLeast, .atMost: [self]
    case .all(let parts), .any(let parts): parts.flatMap(\.atoms)
    case .not(let part): part.atoms
    }
  }

  /// The question that a condition on a single question reads; nil for a combination.
  package var question: Int? {
    switch self {
    case .chosen(let question, _), .answered(let question), .atLeast(let question, _), .atMost(let question, _):
      question
    case .all, .any, .not: nil
    }
  }

  /// The questions that it reads.
  package var questions: Set<Int> { Set(atoms.compactMap(\.question)) }
}
