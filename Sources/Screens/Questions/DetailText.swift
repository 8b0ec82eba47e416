internal import Guidance
internal import GuidanceModel
internal import Pages

/// Says in words what can be read about an outcome.
struct DetailText {
  private let result: Result
  private let surroundings: Surroundings
  private let keys: QuestionnaireWords

  init(_ questionnaire: Questionnaire, _ result: Result, _ surroundings: Surroundings) {
    self.result = result
    self.surroundings = surroundings
    keys = QuestionnaireWords(questionnaire.id)
  }

  private var words: Words { surroundings.words }

  func blocks(for detail: OutcomeDetail) -> [Block] {
    switch detail {
    case .urgentIf:
      [list(keys.urgentIf(of: result.outcome)), .paragraph(words[.outcomeThenCall])]
    case .meanwhile:
      [list(keys.meanwhile(of: result.outcome)), .heading(words[.outcomeTell]), list(keys.tell(of: result.outcome))]
    case .whatHappens:
      result.contacts.first.map(whatHappens) ?? []
    case .haveReady:
      result.contacts.first.map { [points($0.haveReady)] } ?? []
    }
  }

  private func list(_ key: String) -> Block { .list(surroundings.lines(key: key), .points) }

  private func points(_ lines: [String]) -> Block { .list(lines.map(surroundings.text), .points) }

  private func whatHappens(_ contact: Contact) -> [Block] {
    let firstWords: [Block] =
      contact.firstWords.map { [.heading(words[.contactFirstWords]), .paragraph(SafeText("“\($0)”"))] } ?? []
    let promise: [Block] =
      contact.confidence.map { confidence in
        [
          .heading(words[.contactPromise]), .paragraph(surroundings.text(confidence.promise)),
          .heading(words[.contactExceptions]), points(confidence.exceptions),
        ]
      } ?? []
    return [.heading(SafeText(contact.name)), points(contact.whatHappens)] + firstWords + promise
  }
}
