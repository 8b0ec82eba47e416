import Guidance
import GuidanceModel

/// A search result as scripts read it.
struct FoundOutput: Encodable {
  let id: String
  /// contact or topic.
  let kind: String
  let name: String
  let dial: String?
  /// Whether it stands above the results because a word of danger was typed.
  let pinned: Bool
  /// The text it was found by.
  let because: String

  /// Pinned contacts, then matches; with a time, only contacts that answer then, and every topic.
  static func list(_ results: Search.Results, limit: Int, openAt time: LocalTime?) -> [FoundOutput] {
    let pinned = results.pinned.map { FoundOutput($0, pinned: true, because: "") }
    let ids = Set(pinned.map(\.id))
    let holidays = Library.builtIn.bankHolidays
    let matches = results.matches.filter { match in
      guard let time, case .contact(let contact) = match.subject else { return true }
      return contact.isOpen(at: time, holidays: holidays)
    }
    return pinned + matches.map(FoundOutput.init).filter { !ids.contains($0.id) }.prefix(limit)
  }

  private init(id: String, kind: String, name: String, dial: String?, pinned: Bool, because: String) {
    self.id = id
    self.kind = kind
    self.name = name
    self.dial = dial
    self.pinned = pinned
    self.because = because
  }

  private init(_ match: Search.Match) {
    switch match.subject {
    case .contact(let contact):
      self.init(contact, pinned: false, because: match.reason.text)
    case .topic(let topic):
      self.init(
        id: topic.id.text, kind: "topic", name: topic.title, dial: nil, pinned: false, because: match.reason.text)
    }
  }

  private init(_ contact: Contact, pinned: Bool, because: String) {
    self.init(
      id: contact.id.text, kind: "contact", name: contact.name, dial: contact.mainChannel?.dial, pinned: pinned,
      because: because)
  }
}

extension Search.Reason {
  fileprivate var text: String {
    switch self {
    case .name(let text), .formerName(let text), .text(let text): text
    }
  }
}
