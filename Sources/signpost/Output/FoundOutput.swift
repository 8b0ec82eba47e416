import Directory
import Guidance
import GuidanceModel

/// A search result as scripts read it.
struct FoundOutput: Encodable {
  let id: String
  /// contact, topic or service.
  let kind: String
  let name: String
  let dial: String?
  /// Whether it stands above the results because a word of danger was typed.
  let pinned: Bool
  /// The text it was found by; for a service, what fits.
  let because: String
  /// open, closed, by-appointment, unknown or conflicting, for a service.
  var open: String?
  var opens: String?
  var closes: String?
  /// Statute miles from the place that was named, and whether they go by the postcode district alone.
  var miles: Double?
  var roughly: Bool?
  /// Whether it says that it serves the place that was named.
  var covers: Bool?
  var organisation: String?
  var postcode: String?
  var status: String?
  var assured: String?
  /// The words that were looked for, when one was mistyped.
  var lookedFor: String?

  var line: String {
    [SafeText(id).string, SafeText(name).string, dial.map { SafeText($0).string } ?? "-"].joined(separator: "\t")
  }

  /// Pinned contacts, then everything else, best first, as far as it fits what was asked for.
  static func list(_ help: FoundHelp, _ query: ServiceQuery, at time: LocalTime) -> [FoundOutput] {
    let pinned = help.results.pinned.map { FoundOutput($0, pinned: true, because: "") }
    let ids = Set(pinned.map(\.id))
    let joined = help.results.joined(with: help.services, rules: Library.builtIn.searchRules)
    let found = joined.filter { fits($0, query) }.map(FoundOutput.init).filter { !ids.contains($0.id) }
    let isMended = help.lookedFor != query.words
    return (pinned + found.prefix(query.limit)).map { output in
      var output = output
      output.lookedFor = isMended ? help.lookedFor.joined(separator: " ") : nil
      return output
    }
  }

  /// The directory has looked at its services already.
  private static func fits(_ found: Found, _ query: ServiceQuery) -> Bool {
    guard case .contact(let contact, _) = found else { return true }
    let isOpen = query.openAt.map { contact.isOpen(at: $0, holidays: Library.builtIn.bankHolidays) } ?? true
    let speaks = query.language.map { contact.languages?.lowercased().contains($0.lowercased()) == true } ?? true
    let serves = query.near?.nation.map { contact.serves($0) } ?? true
    return isOpen && speaks && serves && contact.suits(query.reader)
  }

  private init(id: String, kind: String, name: String, dial: String?, pinned: Bool, because: String) {
    self.id = id
    self.kind = kind
    self.name = name
    self.dial = dial
    self.pinned = pinned
    self.because = because
  }

  private init(_ found: Found) {
    switch found {
    case .contact(let contact, let reason): self.init(contact, pinned: false, because: reason.text)
    case .topic(let topic, let reason):
      self.init(id: topic.id.text, kind: "topic", name: topic.title, dial: nil, pinned: false, because: reason.text)
    case .service(let match): self.init(match)
    }
  }

  private init(_ contact: Contact, pinned: Bool, because: String) {
    self.init(
      id: contact.id.text, kind: "contact", name: contact.name, dial: contact.mainChannel?.dial, pinned: pinned,
      because: because)
  }

  private init(_ match: ServiceMatch) {
    self.init(
      id: match.id.description, kind: "service", name: match.name, dial: match.phone, pinned: false,
      because: match.reasons.first?.word ?? "")
    let state = OpenOutput(match.state)
    open = state.open
    opens = state.opens
    closes = state.closes
    organisation = match.organisation
    postcode = match.postcode
    status = match.status.rawValue
    assured = match.assured?.description
    for reason in match.reasons { take(reason) }
  }

  private mutating func take(_ reason: MatchReason) {
    switch reason {
    case .near(let distance, let isRough):
      miles = (distance * 10).rounded() / 10
      roughly = isRough
    case .covers: covers = true
    default: break
    }
  }
}

extension Search.Reason {
  fileprivate var text: String {
    switch self {
    case .name(let text), .formerName(let text), .text(let text): text
    }
  }
}

extension MatchReason {
  fileprivate var word: String {
    switch self {
    case .name: "name"
    case .need: "need"
    case .text: "text"
    case .someWords: "some words"
    case .near: "near"
    case .covers: "covers"
    case .placeNotSaid: "place not said"
    }
  }
}

extension Contact {
  fileprivate func suits(_ reader: ServiceQuery.Reader?) -> Bool {
    switch reader {
    case .audience(let audience): serves(audience)
    case .age(let age): age >= 18 || serves(.child)
    case nil: true
    }
  }
}
