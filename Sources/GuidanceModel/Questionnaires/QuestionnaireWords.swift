/// The keys under which the words of a questionnaire stand in the catalogue.
package struct QuestionnaireWords: Sendable {
  private let prefix: String

  package init(_ id: Identifier<Questionnaire>) {
    prefix = id.text
  }

  package var title: String { "\(prefix).title" }
  package func title(of question: Question) -> String { "\(prefix).question.\(question.id).title" }
  package func help(for question: Question) -> String { "\(prefix).question.\(question.id).help" }
  package func reason(for question: Question) -> String { "\(prefix).question.\(question.id).why" }
  package func option(_ option: String, of question: Question) -> String {
    "\(prefix).question.\(question.id).option.\(option)"
  }
  package func hint(_ option: String, of question: Question) -> String {
    "\(prefix).question.\(question.id).hint.\(option)"
  }
  package func rule(_ id: String) -> String { "\(prefix).rule.\(id)" }
  package func title(of outcome: Outcome) -> String { "\(prefix).outcome.\(outcome.id).title" }
  package func lead(of outcome: Outcome) -> String { "\(prefix).outcome.\(outcome.id).lead" }
  package func meanwhile(of outcome: Outcome) -> String { "\(prefix).outcome.\(outcome.id).meanwhile" }
  package func urgentIf(of outcome: Outcome) -> String { "\(prefix).outcome.\(outcome.id).urgent-if" }
  package func tell(of outcome: Outcome) -> String { "\(prefix).outcome.\(outcome.id).tell" }

  /// Keys that must have words.
  package func needed(by questionnaire: Questionnaire) -> [String] {
    let questions = questionnaire.questions.flatMap { question in
      [title(of: question), reason(for: question)] + question.options.map { option($0, of: question) }
    }
    let outcomes = questionnaire.outcomes.flatMap { [title(of: $0), lead(of: $0), meanwhile(of: $0), tell(of: $0)] }
    let urgent = questionnaire.outcomes.filter { $0.urgency != .emergency }.map(urgentIf)
    return [title] + questions + outcomes + urgent + ruleNames(of: questionnaire).map(rule)
  }

  /// Keys that may have words besides.
  package func allowed(by questionnaire: Questionnaire) -> [String] {
    questionnaire.questions.flatMap { question in
      [help(for: question)] + question.options.map { hint($0, of: question) }
    } + questionnaire.outcomes.map(urgentIf)
  }

  private func ruleNames(of questionnaire: Questionnaire) -> [String] {
    let routes = questionnaire.questions.flatMap { $0.routes.compactMap(\.id) }
    return routes + questionnaire.dangerRules.map(\.id) + questionnaire.floors.map(\.id)
  }
}
