internal import Guidance
internal import GuidanceModel
internal import Pages

/// What to do, and whom to turn to.
struct OutcomeScreen: MenuScreen {
  let consultation: Consultation
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let surroundings: Surroundings
  private let outcome: Outcome
  private let urgency: Urgency
  private let contacts: [Contact]
  private let text: ContactText
  private let keys: QuestionnaireWords

  /// Nil when the consultation has not ended.
  init?(_ consultation: Consultation, _ surroundings: Surroundings) {
    guard let result = Result(consultation, surroundings.library) else { return nil }
    self.consultation = consultation
    self.surroundings = surroundings
    words = surroundings.words
    outcome = result.outcome
    urgency = result.help.urgency
    contacts = result.contacts
    text = ContactText(surroundings)
    keys = QuestionnaireWords(consultation.questionnaire.id)
    entries = Self.entries(result, consultation, surroundings)
    menu = Menu(count: entries.count)
  }

  var identity: String { "outcome \(outcome.id)" }
  var crumb: SafeText? { words[.outcomeCrumb] }
  var title: SafeText { surroundings.worded(keys.title(of: outcome)) }

  /// What it is counted as at an unattended terminal; nil when it is not.
  var countedName: String? { Countable.name(of: outcome, in: consultation.questionnaire) }

  private static func entries(_ result: Result, _ consultation: Consultation, _ surroundings: Surroundings) -> [Entry] {
    let words = surroundings.words
    func detail(_ detail: OutcomeDetail) -> Entry { Entry(words[detail.phrase], to: .detail(detail, consultation)) }
    let urgentIf = result.help.urgency == .emergency ? [] : [detail(.urgentIf)]
    let takeaway =
      result.contacts.first { $0.mainChannel != nil }.map { [Entry(words[.outcomeTakeaway], to: .takeaway($0.id))] }
      ?? []
    let start = surroundings.isKiosk ? nil : surroundings.library.formStarts[result.outcome.id]
    let form = start.map { form in
      [Entry(words[.outcomeDraft], to: .drafts(.begin(form, screening: consultation.named)))]
    }
    return (form ?? []) + [Entry(words[.outcomeWhy], to: .why(consultation)), detail(.whatHappens), detail(.haveReady)]
      + urgentIf
      + [Entry(words[.outcomeOthers], to: .otherHelp(consultation)), detail(.meanwhile)] + takeaway
      + [Entry(words[.outcomeChange], to: .review(consultation))]
  }

  func blocks(at time: LocalTime) -> [Block] {
    let lead = surroundings.worded(keys.lead(of: outcome))
    guard urgency != .emergency else { return [.paragraph(lead)] + emergency }
    return [.paragraph(words[urgency.phrase] + " " + lead)] + (contacts.first.map { first($0, at: time) } ?? [])
  }

  private var emergency: [Block] {
    [.notice(Notice(.danger, words[.emergencyCall]))]
      + (contacts.first.map { EmergencyBlocks($0, surroundings).blocks } ?? [])
  }

  private func first(_ contact: Contact, at time: LocalTime) -> [Block] {
    let card: [Block] = [.card(text.card(contact, at: time))]
    guard contact.isLine, !text.isOpen(contact, at: time),
      let open = contacts.dropFirst().first(where: { $0.isLine && text.isOpen($0, at: time) })
    else { return card }
    let name = open.mainChannel?.dial.map { "\(open.name) (\($0))" } ?? open.name
    return card + [.notice(Notice(.note, words(.outcomeOpenNow, ["name": name])))]
  }
}

extension Urgency {
  /// How soon to act, in words.
  var phrase: Phrase {
    switch self {
    case .emergency: .urgencyEmergency
    case .urgent: .urgencyUrgent
    case .soon: .urgencySoon
    case .advice: .urgencyAdvice
    case .information: .urgencyInformation
    }
  }
}

extension Consultation {
  /// The answers on the path by the names of question and options.
  fileprivate var named: [String: [String]] {
    Dictionary(
      walk.stops.map { (questionnaire.questions[$0.question].id, questionnaire.names(of: $0.answer, to: $0.question)) }
    ) {
      first, _ in first
    }
  }
}

extension Contact {
  /// Whether it is first of all a line to call.
  fileprivate var isLine: Bool { mainChannel?.kind == .phone }
}
