internal import Guidance
internal import GuidanceModel

/// Says in words why a consultation ended where it did.
struct WhyText {
  private let questionnaire: Questionnaire
  /// Where the consultation ended; nil before its end.
  private let outcome: Int?
  private let surroundings: Surroundings
  private let keys: QuestionnaireWords
  private let sources: [Source]

  init(_ consultation: Consultation, _ surroundings: Surroundings) {
    questionnaire = consultation.questionnaire
    outcome = consultation.walk.outcome
    self.surroundings = surroundings
    keys = QuestionnaireWords(consultation.questionnaire.id)
    sources = surroundings.library.sources
  }

  /// A rule that decided, with its source.
  func line(_ reason: Explanation.Reason) -> SafeText {
    let source = sources.first { $0.id == reason.source }.map { " (\($0.title), \($0.publisher))" } ?? ""
    return surroundings.worded(keys.rule(reason.rule)) + SafeText(source)
  }

  /// An answer that would make it more urgent; where the advice stays the same, how soon to act.
  func line(_ change: Explanation.Change) -> SafeText {
    let question = questionnaire.questions[change.question]
    let option = question.options[change.option]
    return surroundings.words(
      .whyRaise,
      [
        "question": surroundings.worded(keys.title(of: question)).string,
        "option": surroundings.worded(keys.option(option, of: question)).string,
        "outcome": words(of: change).string,
      ])
  }

  private func words(of change: Explanation.Change) -> SafeText {
    change.outcome == outcome
      ? surroundings.words[change.urgency.phrase]
      : surroundings.worded(keys.title(of: questionnaire.outcomes[change.outcome]))
  }
}
