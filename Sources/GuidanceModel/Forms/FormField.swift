/// One thing that a form asks for; its words stand in the catalogue.
package struct FormField: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A few words.
    case line
    /// Sentences, in as many lines as they need.
    case text
    /// One item a line, such as phone numbers.
    case lines
    case choice
    case choices
    /// A day, a month or a year.
    case date
    case number
    case phone
    case email
    case postcode

    /// Whether it is answered by options and not by typing.
    package var hasOptions: Bool { self == .choice || self == .choices }

    /// Whether what is typed can have several lines.
    package var isLong: Bool { self == .text || self == .lines }
  }

  /// How much a reader of the form needs it; nothing is ever demanded.
  package enum Need: String, CaseIterable, Sendable, Comparable {
    case could, should, must

    package static func < (left: Need, right: Need) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package let id: String
  package let kind: Kind
  package let need: Need
  /// The most characters that are kept.
  package let limit: Int
  /// Option names in the order shown.
  package let options: [String]
  /// Options that stand alone: choosing one takes the others back.
  package let alone: OptionMask
  package let range: ClosedRange<Int>?
  /// Whether a date after today is a problem.
  package let isPast: Bool
  /// Whether it is asked how this is known, and when it was seen.
  package let isFact: Bool
  /// Whether it is written down only if it is known already; it is never missing then.
  package let isKnownOnly: Bool
  /// Whether it is one of the official prompts, of which the untouched ones are told in one line together.
  package let isPrompt: Bool
  /// What can be said instead of an answer.
  package let instead: [Instead]
  /// When it is asked; nil for always.
  package let condition: Condition?
  /// The question asked before the form whose answer is taken over.
  package let screening: String?
  package let source: Identifier<Source>?
  package let mark: Mark

  package func option(named name: String) -> Int? { options.firstIndex(of: name) }

  /// Whether its absence is told: not of what is written only if known already.
  package var counts: Bool { !isKnownOnly }
}

/// What someone says of a field instead of answering it.
package enum Instead: String, CaseIterable, Sendable {
  case notKnown = "not-known"
  case declined
  case notApplicable = "not-applicable"
}
