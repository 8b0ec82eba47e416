internal import GuidanceModel

/// One record as a search sees it: its texts as words, the weightiest first.
struct SearchEntry: Sendable {
  fileprivate struct Part: Sendable {
    let words: [String]
    let weight: Int
    let reason: Search.Reason
  }

  private let subject: Search.Match.Subject
  private let parts: [Part]
  /// What a withdrawn contact or a page of history loses against the others.
  private let handicap: Int

  init(_ contact: Contact) {
    subject = .contact(contact)
    handicap = contact.status == .withdrawn ? 40 : 0
    let names = [Part(contact.name, 100, .name(contact.name))]
    let former = contact.formerNames.map { Part($0, 90, .formerName($0)) }
    let search = contact.searchWords.map { Part($0, 70, .text($0)) }
    let dials = contact.channels.compactMap(\.dial).map { Part($0, 90, .text($0)) }
    let texts = ([contact.summary] + contact.purposes).map { Part($0, 30, .text($0)) }
    parts = names + former + search + dials + texts
  }

  init(_ topic: Topic) {
    subject = .topic(topic)
    handicap = topic.rank == .background ? 50 : 0
    parts =
      [Part(topic.title, 80, .name(topic.title)), Part(topic.summary, 40, .text(topic.summary))]
      + topic.passages.flatMap(\.lines).map { Part($0, 15, .text($0)) }
  }

  /// All words of the record.
  var words: [String] { parts.flatMap(\.words) }

  /// Each word, or one that means the same, must begin a word of some part; the best part decides.
  func match(_ wanted: [[String]]) -> Search.Match? {
    var score = 0
    var reason: Search.Reason?
    var best = 0
    for meanings in wanted {
      guard let part = parts.first(where: { part in meanings.contains(where: part.begins) }) else { return nil }
      score += part.weight
      if part.weight > best {
        best = part.weight
        reason = part.reason
      }
    }
    let isWholeName =
      wanted.count > 1 && parts.prefix(1).contains { part in wanted.allSatisfy { $0.contains(where: part.begins) } }
    return reason.map {
      Search.Match(subject: subject, reason: $0, score: score / wanted.count + (isWholeName ? 20 : 0) - handicap)
    }
  }

  /// As above, but one word is enough; each counts by its share.
  func match(someOf wanted: [[String]], shares: [Int]) -> Search.Match? {
    let found = zip(wanted, shares).compactMap { word, share in
      match([word]).map { (match: $0, score: $0.score * share) }
    }
    return found.max { $0.score < $1.score }.map { best in
      Search.Match(subject: subject, reason: best.match.reason, score: found.map(\.score).reduce(0, +))
    }
  }

  /// Lower-case words of letters and digits; digits that are grouped by spaces are one word as well.
  static func words(of text: String) -> [String] {
    SearchWords.all(in: text)
  }
}

extension SearchEntry.Part {
  init(_ text: String, _ weight: Int, _ reason: Search.Reason) {
    let words = SearchEntry.words(of: text)
    let digits = words.filter { $0.allSatisfy(\.isNumber) }
    self.init(words: digits.count > 1 ? words + [digits.joined()] : words, weight: weight, reason: reason)
  }

  func begins(_ word: String) -> Bool { words.contains { $0.hasPrefix(word) } }
}
