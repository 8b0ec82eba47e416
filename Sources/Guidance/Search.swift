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
    /// Whether every word that says something stands in each match; otherwise the matches have some of them.
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
    /// How well it fits: 0 to about 130.
    package let score: Int
    /// Whether a word of its name was typed in full.
    package let isNamed: Bool
  }

  /// Where the words were found.
  package enum Reason: Sendable {
    case name(String)
    case formerName(String)
    case text(String)
  }

  private let entries: [SearchEntry]
  private let vocabulary: Vocabulary
  private let rules: SearchRules
  private let pinnedContacts: [Contact]

  package init(_ library: Library) {
    rules = library.searchRules
    var entries =
      library.contacts.map { [rules] in SearchEntry($0, rules) }
      + library.topics.map { [rules] in SearchEntry($0, rules) }
    vocabulary = Vocabulary(entries.lazy.flatMap(\.words))
    let numbers = vocabulary.numbers
    for index in entries.indices { entries[index].number(by: numbers) }
    self.entries = entries
    pinnedContacts = rules.pinned.compactMap(library.contact)
  }

  /// Finds the records in which every word that says something begins some word, or one that means the same.
  ///
  /// Words that were typed apart may stand together, and numbers the same. Someone who types a whole sentence gets
  /// what holds most of its words, the rare ones first, and not nothing.
  ///
  /// - Parameter text: What was typed; nothing of it is kept.
  package func results(for text: String) -> Results {
    let words = SearchWords.all(in: text)
    guard !words.isEmpty else { return Results(pinned: [], matches: [], isExact: true) }
    let terms = rules.terms(rules.telling(SearchWords.of(text))[...])
    let whole = matches(whole: [terms] + (words.count > 1 ? [[SearchTerm(anyOf: [words.joined()])]] : []))
    let matches = whole.isEmpty ? matches(partial: terms) : whole
    return Results(
      pinned: rules.meansDanger(words) ? pinnedContacts : [],
      matches: matches.sorted { ($1.score, $0.sortName) < ($0.score, $1.sortName) }, isExact: !whole.isEmpty)
  }

  /// The words that were probably meant, when one is mistyped; nil when none is.
  ///
  /// Short words and numbers are never changed. Costs one look at every word of every record.
  package func mended(_ words: [String]) -> [String]? {
    let mended = words.map { word in
      rules.meanings(of: [word]).count > 1 || !vocabulary.find(word).numbers.isEmpty
        ? word : Spelling.mended(word, among: vocabulary.words) ?? word
    }
    return mended == words ? nil : mended
  }

  /// The records that hold every term of one of some ways to look for what was typed.
  private func matches(whole ways: [[SearchTerm]]) -> [Match] {
    let ways = ways.map { Fits(of: $0, in: entries, vocabulary) }
    return entries.indices.compactMap { record in
      ways.compactMap { $0.whole(record) }.max { $0.score < $1.score }
    }
  }

  /// The records that hold some of the longer words, as far as they come near the one that holds most.
  private func matches(partial terms: [SearchTerm]) -> [Match] {
    let fits = Fits(of: terms.filter(isLong), in: entries, vocabulary)
    let most = entries.indices.map(fits.share).max() ?? 0
    return entries.indices.compactMap { fits.share($0) * 2 >= max(most, 1) ? fits.partial($0) : nil }
  }

  /// Whether a term says something by itself.
  private func isLong(_ term: SearchTerm) -> Bool {
    term.meanings.first?.contains { $0.count >= Self.longWord } ?? false
  }

  private static let longWord = 3
}

extension Search.Match {
  var sortName: String {
    switch subject {
    case .contact(let contact): contact.name
    case .topic(let topic): topic.title
    }
  }
}
