internal import Guidance
internal import GuidanceModel
internal import Pages

/// Why this advice: the rules that decided, where they are from, and what would make it more urgent.
struct WhyScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let reasons: [Block]

  init(_ consultation: Consultation, _ surroundings: Surroundings) {
    words = surroundings.words
    let explanation = Explanation(consultation)
    let keys = QuestionnaireWords(consultation.questionnaire.id)
    reasons = Self.blocks(explanation, keys, surroundings)
    entries = [Entry(words[.outcomeChange], to: .review(consultation))]
    menu = Menu(count: entries.count)
    raises = explanation.raises.map { Self.line($0, consultation.questionnaire, keys, surroundings) }
  }

  private let raises: [SafeText]

  var identity: String { "why" }
  var crumb: SafeText? { words[.outcomeCrumb] }
  var title: SafeText { words[.outcomeWhy] }

  func blocks(at time: LocalTime) -> [Block] {
    reasons + (raises.isEmpty ? [] : [.heading(words[.whyRaises]), .list(raises, .points)]) + [
      .paragraph(words[.whyNoScore])
    ]
  }

  private static func blocks(_ explanation: Explanation, _ keys: QuestionnaireWords, _ surroundings: Surroundings)
    -> [Block]
  {
    let sources = surroundings.library.sources
    let lines = explanation.reasons.map { reason in
      let source = sources.first { $0.id == reason.source }.map { " (\($0.title), \($0.publisher))" } ?? ""
      return surroundings.worded(keys.rule(reason.rule)) + SafeText(source)
    }
    return [.list(lines, .points)]
  }

  private static func line(
    _ change: Explanation.Change, _ questionnaire: Questionnaire, _ keys: QuestionnaireWords,
    _ surroundings: Surroundings
  ) -> SafeText {
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
