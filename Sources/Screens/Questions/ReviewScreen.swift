internal import Guidance
internal import GuidanceModel
internal import Pages

/// The answers given, each of which can be changed.
struct ReviewScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ consultation: Consultation, _ surroundings: Surroundings) {
    words = surroundings.words
    let keys = QuestionnaireWords(consultation.questionnaire.id)
    entries = consultation.walk.stops.map { stop in
      let question = consultation.questionnaire.questions[stop.question]
      let names = consultation.questionnaire.names(of: stop.answer, to: stop.question)
      let answers = names.map { surroundings.worded(keys.option($0, of: question)).string }
      return Entry(
        surroundings.worded(keys.title(of: question)), hint: SafeText(answers.joined(separator: "; ")),
        to: .revisit(question: stop.question))
    }
    menu = Menu(count: entries.count)
  }

  var identity: String { "review" }
  var crumb: SafeText? { words[.outcomeCrumb] }
  var title: SafeText { words[.reviewTitle] }

  func blocks(at time: LocalTime) -> [Block] { [.paragraph(words[.reviewLead])] }
}
