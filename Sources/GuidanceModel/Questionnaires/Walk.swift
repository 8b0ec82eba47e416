/// A walk through a questionnaire, derived from answers alone.
///
/// It is a fold of `step` from the start that reads an answer only when the live path asks for it.
/// Answers to other questions stay where they are and come back when the path does, so going back,
/// changing an answer and resuming need no state of their own.
package struct Walk: Sendable {
  /// One answered question of the live path.
  package struct Stop: Hashable, Sendable {
    package let question: Int
    package let answer: Answer
    package let fired: FiredRule
  }

  package let stops: [Stop]
  package let standing: Standing

  /// Walks as far as the answers lead.
  ///
  /// - Parameter answers: Answers by question index; one that the question does not accept counts as none.
  package init(_ questionnaire: Questionnaire, answers: [Int: Answer]) {
    var standing = questionnaire.beginning
    var stops: [Stop] = []
    while case .question(let question) = standing.step, let answer = answers[question],
      questionnaire.questions[question].accepts(answer)
    {
      questionnaire.advance(&standing, answer: answer)
      guard let fired = standing.fired else { break }
      stops.append(Stop(question: question, answer: answer, fired: fired))
    }
    self.stops = stops
    self.standing = standing
  }

  /// The question to ask next; nil when the walk has ended.
  package var nextQuestion: Int? {
    if case .question(let question) = standing.step { question } else { nil }
  }

  /// The outcome reached; nil while a question is open.
  package var outcome: Int? {
    if case .outcome(let outcome) = standing.step { outcome } else { nil }
  }
}
