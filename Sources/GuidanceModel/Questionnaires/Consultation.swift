/// Answers to a questionnaire with the walk that they make: all that a visit keeps of it.
package struct Consultation: Sendable {
  package let questionnaire: Questionnaire
  /// Every answer that was given, on the live path or on the shelf, by question index.
  package var answers: [Int: Answer]

  package init(_ questionnaire: Questionnaire, answers: [Int: Answer] = [:]) {
    self.questionnaire = questionnaire
    self.answers = answers
  }

  package var walk: Walk { Walk(questionnaire, answers: answers) }

  /// The help at the end of the walk; nil while a question is open.
  package func help(contact: (Identifier<Contact>) -> Contact?) -> Help? {
    let walk = walk
    return walk.outcome.map { Help(questionnaire, outcome: $0, answers: walk.standing.answers, contact: contact) }
  }
}
