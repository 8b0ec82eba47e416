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
    let score: Int
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
  /// - Parameter text: What was typed; nothing of it is kept.
  package func results(for text: String) -> Results {
    let words = SearchEntry.words(of: text)
    guard !words.isEmpty else { return Results(pinned: [], matches: []) }
    let matches = entries.compactMap { $0.match(words.map(rules.meanings)) }
    return Results(
      pinned: rules.meansDanger(words) ? pinnedContacts : [],
      matches: matches.sorted { ($1.score, $0.sortName) < ($0.score, $1.sortName) })
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
