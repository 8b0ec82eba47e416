internal import Guidance
internal import GuidanceModel

/// Says in words why a consultation ended where it did.
struct WhyText {
  private let questionnaire: Questionnaire
  private let surroundings: Surroundings
  private let keys: QuestionnaireWords
  private let sources: [Source]

  init(_ questionnaire: Questionnaire, _ surroundings: Surroundings) {
    self.questionnaire = questionnaire
    self.surroundings = surroundings
    keys = QuestionnaireWords(questionnaire.id)
    sources = surroundings.library.sources
  }

  /// A rule that decided, with its source.
  func line(_ reason: Explanation.Reason) -> SafeText {
    let source = sources.first { $0.id == reason.source }.map { " (\($0.title), \($0.publisher))" } ?? ""
    return surroundings.worded(keys.rule(reason.rule)) + SafeText(source)
  }

  /// An answer that would make it more urgent.
  func line(_ change: Explanation.Change) -> SafeText {
    let question = questionnaire.questions[change.question]
    let option = question.options[change.option]
    return surroundings.words(
      .whyRaise,
      [
        "question": surroundings.worded(keys.title(of: question)).string,
        "option": surroundings.worded(keys.option(option, of: question)).string,
        "outcome": surroundings.worded(keys.title(of: questionnaire.outcomes[change.outcome])).string,
      ])
  }
}
