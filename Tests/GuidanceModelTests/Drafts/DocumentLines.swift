import GuidanceModel

extension Draft {
  func document(_ form: Form, _ words: Words) -> ReferralDocument {
    ReferralDocument(self, form, words: words, on: FormText.day)
  }
}

extension ReferralDocument {
  /// Everything in it, in order, each line with a mark of what it is.
  var lines: [String] {
    ["# \(title)"] + (marking.isEmpty ? [] : ["[\(marking)]"]) + status
      + (sections + [notGiven].compactMap(\.self)).flatMap(\.plainLines)
  }
}

extension ReferralDocument.Section {
  fileprivate var plainLines: [String] {
    let listed = items.flatMap { ["- \($0.label)"] + $0.lines.map { "  \($0)" } + $0.notes.map { "  (\($0))" } }
    return ["## \(title)"] + listed + remarks.map { "! \($0)" }
  }
}
