package import GuidanceModel

/// Looks words up in contacts and advice pages.
///
/// Made once and asked often: making it decodes every record (some milliseconds), a search is one pass over their words.
package struct Search: Sendable {
  /// What was found, best first.
  package struct Results: Sendable {
    /// Contacts to show above everything, because a word of danger was typed.
    package let pinned: [Contact]
    package let matches: [Match]
    /// Whether every word stands in each match; otherwise the matches have some of the longer words.
    package let isExact: Bool
  }

  /// One record that fits.
  package struct Match: Sendable {
    package enum Subject: Sendable {
      case contact(Contact)
      case topic(Topic)
    }

    package let subject: Subject
    /// The text it was found by.
    package let reason: Reason
    /// How well it fits: 0 to about 120.
    package let score: Int
  }

  /// Where the words were found.
  package enum Reason: Sendable {
    case name(String)
    case formerName(String)
    case text(String)
  }

  private let entries: [SearchEntry]
  private let rules: SearchRules
  private let pinnedContacts: [Contact]

  package init(_ library: Library) {
    rules = library.searchRules
    entries = library.contacts.map(SearchEntry.init) + library.topics.map(SearchEntry.init)
    pinnedContacts = rules.pinned.compactMap(library.contact)
  }

  /// Finds the records in which every word begins some word, or one that means the same.
  ///
  /// Words that were typed apart may stand together, and numbers the same. Someone who types a whole sentence gets
  /// what fits its longer words best, and not nothing.
  ///
  /// - Parameter text: What was typed; nothing of it is kept.
  package func results(for text: String) -> Results {
    let words = SearchEntry.words(of: text)
    guard !words.isEmpty else { return Results(pinned: [], matches: [], isExact: true) }
    let wanted = words.map(rules.meanings)
    let exact = matches { entry in
      [entry.match(wanted), entry.match([[words.joined()]])].compactMap(\.self).max { $0.score < $1.score }
    }
    return Results(
      pinned: rules.meansDanger(words) ? pinnedContacts : [],
      matches: exact.isEmpty ? matches(someOf: wanted) : exact, isExact: !exact.isEmpty)
  }

  /// The words that were probably meant, when one is mistyped; nil when none is.
  ///
  /// Short words and numbers are never changed. Costs one look at every word of every record.
  package func mended(_ words: [String]) -> [String]? {
    let known = Set(entries.flatMap(\.words))
    let ordered = known.sorted()
    let mended = words.map { word in
      rules.meanings(of: word).count > 1 || ordered.contains { $0.hasPrefix(word) }
        ? word : Spelling.mended(word, among: ordered) ?? word
    }
    return mended == words ? nil : mended
  }

  /// The records that have some of the longer words; a word that few records have counts for more.
  private func matches(someOf wanted: [[String]]) -> [Match] {
    let longer = wanted.filter { ($0.first?.count ?? 0) >= Self.longerWord }
    let shares = longer.map { word in 100 / max(entries.count { $0.match([word]) != nil }, 1) }
    return matches { $0.match(someOf: longer, shares: shares) }
  }

  /// Letters of a word that says something by itself.
  private static let longerWord = 4

  private func matches(_ match: (SearchEntry) -> Match?) -> [Match] {
    entries.compactMap(match).sorted { ($1.score, $0.sortName) < ($0.score, $1.sortName) }
  }
}

extension Search.Match {
  var sortName: String {
    switch subject {
    case .contact(let contact): contact.name
    case .topic(let topic): topic.title
    }
  }
}
