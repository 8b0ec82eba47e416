internal import Guidance
internal import GuidanceModel
internal import Pages

/// One thing about an outcome: what happens, what to have ready, what would make it urgent, what to do meanwhile.
struct DetailScreen: MenuScreen {
  let detail: OutcomeDetail
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let lines: [Block]

  init(_ detail: OutcomeDetail, _ consultation: Consultation, _ surroundings: Surroundings) {
    self.detail = detail
    words = surroundings.words
    let result = Result(consultation, surroundings.library)
    lines = result.map { Self.blocks(detail, $0, consultation, surroundings) } ?? []
    let topics = detail == .meanwhile ? result?.outcome.topics.compactMap(surroundings.library.topic) ?? [] : []
    entries = topics.map { Entry(SafeText($0.title), to: .topic($0.id)) }
    menu = Menu(count: entries.count)
  }

  var identity: String { "detail \(detail.rawValue)" }
  var crumb: SafeText? { words[.outcomeCrumb] }
  var title: SafeText { words[detail.phrase] }

  func blocks(at time: LocalTime) -> [Block] { lines }

  private static func blocks(
    _ detail: OutcomeDetail, _ result: Result, _ consultation: Consultation, _ surroundings: Surroundings
  ) -> [Block] {
    let keys = QuestionnaireWords(consultation.questionnaire.id)
    let words = surroundings.words
    func list(_ key: String) -> Block { .list(surroundings.lines(key: key), .points) }
    switch detail {
    case .urgentIf:
      return [list(keys.urgentIf(of: result.outcome)), .paragraph(words[.outcomeThenCall])]
    case .meanwhile:
      return [
        list(keys.meanwhile(of: result.outcome)), .heading(words[.outcomeTell]), list(keys.tell(of: result.outcome)),
      ]
    case .whatHappens:
      return result.contacts.first.map { whatHappens($0, surroundings) } ?? []
    case .haveReady:
      return result.contacts.first.map { [.list($0.haveReady.map(surroundings.text), .points)] } ?? []
    }
  }

  private static func whatHappens(_ contact: Contact, _ surroundings: Surroundings) -> [Block] {
    let words = surroundings.words
    let firstWords: [Block] =
      contact.firstWords.map { [.heading(words[.contactFirstWords]), .paragraph(SafeText("“\($0)”"))] } ?? []
    let promise: [Block] =
      contact.confidence.map { confidence in
        [
          .heading(words[.contactPromise]), .paragraph(surroundings.text(confidence.promise)),
          .heading(words[.contactExceptions]), .list(confidence.exceptions.map(surroundings.text), .points),
        ]
      } ?? []
    return [.heading(SafeText(contact.name)), .list(contact.whatHappens.map(surroundings.text), .points)] + firstWords
      + promise
  }
}
