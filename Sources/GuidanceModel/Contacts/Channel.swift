/// One way to reach a contact.
package struct Channel: Sendable {
  /// What a person needs to use it.
  package enum Kind: String, CaseIterable, Sendable {
    case phone, text, textphone, relay, bsl, chat, form, web, email, app, post, person
  }

  /// What stays behind where others may look.
  package enum Trace: String, CaseIterable, Sendable {
    case callList = "call-list"
    case textThread = "text-thread"
    case sentMail = "sent-mail"
    case browser
    case app
    case paper
    case seenInPerson = "seen-in-person"
  }

  /// Whether the person must say who they are.
  package enum NameNeeded: String, CaseIterable, Sendable {
    case no, yes, unknown
  }

  /// Unique within its contact.
  package let id: String
  package let kind: Kind
  /// A number, address or page exactly as published, spaces included; nil for a person one goes to.
  package let dial: String?
  package let label: String?
  package let hours: Schedule
  package let cost: String
  package let trace: Trace
  package let nameNeeded: NameNeeded
  /// Whom it reaches, when that is not the contact itself.
  package let reaches: String?

  init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "kind", "dial", "label", "hours", "cost", "trace", "name-needed", "reaches")
    id = try fields.required("id").name()
    kind = try fields.required("kind").choice()
    dial = try kind == .person ? fields["dial"]?.text() : fields.required("dial").text()
    label = try fields["label"]?.text()
    hours = try Schedule(fields.required("hours"))
    cost = try fields.required("cost").text()
    trace = try fields.required("trace").choice()
    nameNeeded = try fields.required("name-needed").choice()
    reaches = try fields["reaches"]?.text()
  }

  /// Whether it is answered by the contact itself at every hour.
  package var isAlwaysReachable: Bool {
    switch hours {
    case .always: reaches == nil
    case .weekly(let hours): hours.outside == .passedOn && reaches == nil
    case .unknown: false
    }
  }

  var hasHours: Bool {
    if case .weekly = hours { true } else { false }
  }
}
