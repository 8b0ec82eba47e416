/// What stands in a field, in words.
package struct EntryText {
  private let words: Words
  private let keys: FormWords

  package init(words: Words, keys: FormWords) {
    self.words = words
    self.keys = keys
  }

  /// A paragraph or an item each; an option of an older edition is told by its name.
  package func lines(_ entry: FormEntry, of field: FormField) -> [String] {
    switch entry.content {
    case .instead(let instead): [words[DraftPhrase(instead)].string]
    case .chosen(let names):
      names.map { name in words.catalogue[keys.option(name, of: field)] ?? SafeText(name).string }
    case .typed(let text):
      text.split(whereSeparator: \.isNewline).map { SafeText($0).string.trimmed }.filter { !$0.isEmpty }
    }
  }
}

extension DraftPhrase {
  package init(_ instead: Instead) {
    self =
      switch instead {
      case .notKnown: .insteadNotKnown
      case .declined: .insteadDeclined
      case .notApplicable: .insteadNotApplicable
      }
  }

  package init(basis: FormEntry.Basis) {
    self =
      switch basis {
      case .saw: .basisSaw
      case .heard: .basisHeard
      case .told: .basisTold
      case .read: .basisRead
      }
  }
}

extension Day {
  /// `22 November 2026`.
  package var words: String {
    let date = date
    return PartialDate("\(date.day) \(date.month) \(date.year)")?.description ?? description
  }
}

extension LocalTime {
  /// `22 November 2026, 14:02`.
  package var words: String { "\(day.words), \(clock)" }
}
