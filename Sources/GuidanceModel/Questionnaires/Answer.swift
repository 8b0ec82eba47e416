/// What someone answered to one question.
package enum Answer: Hashable, Sendable {
  /// The options that were chosen; exactly one for a question with one choice.
  case options(OptionMask)
  /// A number, or a day by its number.
  case number(Int)
}

/// A set of a question's options, by their index; a question has at most 64.
package struct OptionMask: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  package static func option(_ index: Int) -> OptionMask { OptionMask(rawValue: 1 << UInt64(index)) }

  /// The indices of the options, lowest first.
  package var indices: [Int] { (0..<64).filter { rawValue >> UInt64($0) & 1 == 1 } }
}
