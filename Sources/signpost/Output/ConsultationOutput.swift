import Guidance
import GuidanceModel
import Screens

/// A walk through a questionnaire as scripts read it.
struct ConsultationOutput: Encodable {
  struct Step: Encodable {
    let question: String
    let answer: String
  }

  struct Option: Encodable {
    let id: String
    let text: String
  }

  struct Next: Encodable {
    let id: String
    let text: String
    let options: [Option]
    let contacts: [ContactOutput]
  }

  struct Reason: Encodable {
    let rule: String
    let text: String
    let source: String?
  }

  struct Change: Encodable {
    let change: String
    let outcome: String
    let urgency: String
  }

  let complete: Bool
  let path: [Step]
  let next: Next?
  let outcome: String?
  let urgency: String?
  /// What to do, in words.
  let title: String?
  let contacts: [ContactOutput]
  let because: [Reason]
  let otherwise: [Change]
  /// Answers that were given to questions that are not on the path.
  let ignored: [Step]

  init(_ consultation: Consultation, in surroundings: Surroundings, at time: LocalTime) {
    let writer = Writer(consultation: consultation, surroundings: surroundings, time: time)
    let walk = consultation.walk
    let help = consultation.help(contact: surroundings.library.contact)
    let ended = walk.outcome.map { consultation.questionnaire.outcomes[$0] }
    complete = ended != nil
    path = walk.stops.map { writer.step($0.question, $0.answer) }
    next = walk.nextQuestion.map(writer.next)
    outcome = ended?.id
    urgency = help?.urgency.rawValue
    title = ended.map { surroundings.worded(writer.keys.title(of: $0)).string }
    contacts = writer.contacts(ended, help)
    let explanation = Explanation(consultation)
    because = explanation.reasons.map(writer.reason)
    otherwise = explanation.raises.map(writer.change)
    let live = Set(walk.stops.map(\.question))
    ignored = consultation.answers.filter { !live.contains($0.key) }.sorted { $0.key < $1.key }.map {
      writer.step($0.key, $0.value)
    }
  }

  enum CodingKeys: CodingKey {
    case complete, path, next, outcome, urgency, title, contacts, because, otherwise, ignored
  }

  /// Every key is always there; what does not apply is null.
  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encode(complete, forKey: .complete)
    try keys.encode(path, forKey: .path)
    try keys.encode(next, forKey: .next)
    try keys.encode(outcome, forKey: .outcome)
    try keys.encode(urgency, forKey: .urgency)
    try keys.encode(title, forKey: .title)
    try keys.encode(contacts, forKey: .contacts)
    try keys.encode(because, forKey: .because)
    try keys.encode(otherwise, forKey: .otherwise)
    try keys.encode(ignored, forKey: .ignored)
  }

  /// Prints the same for a person.
  func printPlainly() {
    if let next {
      for contact in next.contacts { print("\(contact.name): \(contact.channels.compactMap(\.dial).first ?? "-")") }
      print(next.text)
      for option in next.options { print("  \(next.id)=\(option.id)\t\(option.text)") }
    }
    if let title, let urgency {
      print("\(title) (\(urgency))")
      for contact in contacts { print("  \(contact.name)\t\(contact.channels.compactMap(\.dial).first ?? "-")") }
      for reason in because { print("  \(reason.text)") }
    }
  }
}

extension ConsultationOutput {
  /// Puts the parts of a consultation into words.
  private struct Writer {
    let consultation: Consultation
    let surroundings: Surroundings
    let time: LocalTime

    var keys: QuestionnaireWords { QuestionnaireWords(consultation.questionnaire.id) }
    private var questionnaire: Questionnaire { consultation.questionnaire }

    func step(_ question: Int, _ answer: Answer) -> Step {
      Step(
        question: questionnaire.questions[question].id,
        answer: questionnaire.names(of: answer, to: question).joined(separator: "+"))
    }

    func next(_ index: Int) -> Next {
      let question = questionnaire.questions[index]
      let options = question.options.map {
        Option(id: $0, text: surroundings.worded(keys.option($0, of: question)).string)
      }
      return Next(
        id: question.id, text: surroundings.worded(keys.title(of: question)).string, options: options,
        contacts: question.contacts.compactMap(surroundings.library.contact).map(output))
    }

    func contacts(_ outcome: Outcome?, _ help: Help?) -> [ContactOutput] {
      guard let outcome, let help else { return [] }
      return help.listings.compactMap { surroundings.library.contact(outcome.contacts[$0].contact) }.map(output)
    }

    func reason(_ reason: Explanation.Reason) -> Reason {
      Reason(rule: reason.rule, text: surroundings.worded(keys.rule(reason.rule)).string, source: reason.source?.text)
    }

    func change(_ change: Explanation.Change) -> Change {
      let question = questionnaire.questions[change.question]
      return Change(
        change: "\(question.id)=\(question.options[change.option])", outcome: questionnaire.outcomes[change.outcome].id,
        urgency: change.urgency.rawValue)
    }

    private func output(_ contact: Contact) -> ContactOutput {
      ContactOutput(contact, at: time, holidays: surroundings.library.bankHolidays)
    }
  }
}
