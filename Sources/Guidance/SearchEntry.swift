internal import GuidanceModel

/// One record as a search sees it: its texts as words, the weightiest first.
struct SearchEntry: Sendable {
  /// How a term stands in a record.
  struct Fit {
    /// 0 to 100: the weight of the text, less where the word is only begun, or another means the same.
    let worth: Int
    let reason: Search.Reason
    /// Whether the very word stands in a name.
    let isName: Bool
  }

  let subject: Search.Match.Subject
  private var parts: [SearchPart]
  /// What a withdrawn contact or a page of history loses against the others.
  let handicap: Int

  init(_ contact: Contact, _ rules: SearchRules) {
    subject = .contact(contact)
    handicap = contact.status == .withdrawn ? 40 : 0
    let names = [SearchPart(contact.name, 100, .name(contact.name), rules)]
    let former = contact.formerNames.map { SearchPart($0, 90, .formerName($0), rules) }
    let dials = contact.channels.compactMap(\.dial).map { SearchPart($0, 90, .text($0), rules) }
    let search = contact.searchWords.map { SearchPart($0, 70, .text($0), rules) }
    let texts = ([contact.summary] + contact.purposes).map { SearchPart($0, 30, .text($0), rules) }
    parts = names + former + dials + search + texts
  }

  init(_ topic: Topic, _ rules: SearchRules) {
    subject = .topic(topic)
    handicap = topic.rank == .background ? 50 : 0
    let heads = [
      SearchPart(topic.title, 80, .name(topic.title), rules),
      SearchPart(topic.summary, 40, .text(topic.summary), rules),
    ]
    parts = heads + topic.passages.flatMap(\.lines).map { SearchPart($0, 15, .text($0), rules) }
  }

  /// All words of the record.
  var words: [String] { parts.flatMap(\.words) }

  mutating func number(by vocabulary: [String: Int]) {
    for index in parts.indices { parts[index].number(by: vocabulary) }
  }

  /// How a term stands in the record, in the text where it counts most; nil when it does not stand there.
  func fit(_ term: FoundTerm) -> Fit? {
    var best: Fit?
    for part in parts where part.weight > best?.worth ?? 0 {
      let closeness = part.closeness(to: term)
      let worth = part.weight * closeness / 100
      guard worth > best?.worth ?? 0 else { continue }
      best = Fit(worth: worth, reason: part.reason, isName: part.reason.isName && closeness == SearchPart.whole)
    }
    return best
  }

  /// What counts beside the single words: all of them in its name, or in one text as they were typed.
  func harmony(of terms: [FoundTerm], _ typed: [String]) -> Int {
    guard terms.count > 1 else { return 0 }
    let isName = parts.prefix(1).contains { name in terms.allSatisfy { name.closeness(to: $0) > 0 } }
    let isSaid = parts.contains { $0.weight > Self.prose && $0.says(typed) }
    return (isName ? 20 : 0) + (isSaid ? 15 : 0)
  }

  /// The weight of what is only told at length.
  private static let prose = 30
}

extension Search.Reason {
  fileprivate var isName: Bool {
    switch self {
    case .name, .formerName: true
    case .text: false
    }
  }
}
