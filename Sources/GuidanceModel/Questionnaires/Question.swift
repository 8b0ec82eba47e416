/// One question of a questionnaire; its words stand in the catalogue.
package struct Question: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// One option.
    case choice
    /// One option or several.
    case choices
    case number
  }

  package let id: String
  package let kind: Kind
  /// Option names in the order shown.
  package let options: [String]
  /// Options that stand alone: choosing one takes the others back.
  package let alone: OptionMask
  /// Options from least to most worrying; those that do not compare are left out.
  package let order: [Int]
  /// Of several choices, those that must not lower the urgency when they are added.
  package let raises: [Int]
  /// Options that lead to the same everywhere, on purpose.
  package let alike: [OptionMask]
  /// The numbers that can be answered.
  package let range: ClosedRange<Int>?
  /// Contacts that the question's own page shows.
  package let contacts: [Identifier<Contact>]
  /// First match; the last one has no condition.
  package let routes: [Route]

  package func option(named name: String) -> Int? { options.firstIndex(of: name) }

  /// Whether an answer is one that can be given here.
  package func accepts(_ answer: Answer) -> Bool {
    switch (kind, answer) {
    case (.number, .number(let number)):
      return range?.contains(number) ?? true
    case (.choice, .options(let mask)):
      return mask.rawValue.nonzeroBitCount == 1 && isKnown(mask)
    case (.choices, .options(let mask)):
      let isSingle = mask.rawValue.nonzeroBitCount == 1
      return !mask.isEmpty && isKnown(mask) && (isSingle || mask.isDisjoint(with: alone))
    default:
      return false
    }
  }

  private func isKnown(_ mask: OptionMask) -> Bool {
    options.count == 64 || mask.rawValue >> UInt64(options.count) == 0
  }
}

/// Where a question leads when a condition holds.
package struct Route: Sendable {
  /// The name of the rule, by which its reason stands in the catalogue; nil for a plain "go on".
  package let id: String?
  /// Nil for the last one, which always holds.
  package let condition: Condition?
  package let target: Step
  package let source: Identifier<Source>?
  package let mark: Mark
}

/// What comes next on a walk: a question or an outcome, by its index.
package enum Step: Hashable, Sendable {
  case question(Int)
  case outcome(Int)
}
