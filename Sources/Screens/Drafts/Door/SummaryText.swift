package import GuidanceModel

/// A draft in the list, in words.
package struct SummaryText {
  private let words: Words

  package init(_ words: Words) {
    self.words = words
  }

  package func label(_ summary: DraftSummary) -> SafeText {
    summary.name.isEmpty ? words[.listNoName] : SafeText(summary.name)
  }

  package func hint(_ summary: DraftSummary) -> SafeText {
    if let trouble = summary.trouble { return words[DraftPhrase(trouble)] }
    let changed = summary.changed.map { words(.listChanged, ["time": LocalTime($0).words]).string } ?? ""
    return SafeText("\(changed) \(end(summary))")
  }

  private func end(_ summary: DraftSummary) -> String {
    switch summary.expiry {
    case .kept: summary.expires.map { words(.listKept, ["date": LocalTime($0).day.words]).string } ?? ""
    case .warning(let end): words(.listWarning, ["date": LocalTime(end).day.words]).string
    case .due: words[.listDue].string
    case .clockInDoubt: words[.listClock].string
    }
  }
}
