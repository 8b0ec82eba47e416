internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// The answers given, each of which can be changed.
  static func review(_ consultation: Consultation, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let keys = QuestionnaireWords(consultation.questionnaire.id)
    let entries = consultation.walk.stops.map { stop in
      let question = consultation.questionnaire.questions[stop.question]
      let names = consultation.questionnaire.names(of: stop.answer, to: stop.question)
      let answers = names.map { surroundings.worded(keys.option($0, of: question)).string }
      return Entry(
        surroundings.worded(keys.title(of: question)), hint: SafeText(answers.joined(separator: "; ")),
        to: .revisit(question: stop.question))
    }
    return FixedScreen(
      "review", crumb: words[.outcomeCrumb], title: words[.reviewTitle], text: [.paragraph(words[.reviewLead])],
      entries: entries, words: words)
  }
}
