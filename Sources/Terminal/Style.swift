internal import CTerminal

/// How a cell stands out; words and markers say the same, so that nothing depends on it.
package struct Style: OptionSet, Hashable, Sendable {
  /// The bits that `CTerminal` takes.
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static var bold: Style { Style(rawValue: UInt8(TERMINAL_BOLD)) }
  package static var reverse: Style { Style(rawValue: UInt8(TERMINAL_REVERSE)) }
  package static var underline: Style { Style(rawValue: UInt8(TERMINAL_UNDERLINE)) }
  /// For words of danger: a colour where the contrast is sure, else bold and reverse.
  package static var danger: Style { Style(rawValue: UInt8(TERMINAL_DANGER)) }
  /// For a code that a camera reads: black on bright white, and reverse where there are no colours.
  package static var code: Style { Style(rawValue: UInt8(TERMINAL_CODE)) }
  /// For words about the screen itself: a colour where the contrast is sure, else bold.
  package static var accent: Style { Style(rawValue: UInt8(TERMINAL_ACCENT)) }
}
