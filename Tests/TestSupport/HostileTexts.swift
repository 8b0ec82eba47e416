/// Texts that act on a terminal, a printer or a reader instead of being read; each begins with `a` and ends with `b`.
package enum HostileTexts {
  package static let all: [String] = (sequences + strings + escapes + signs + readable).map { "a\($0)b" }

  private static let introducers = ["\u{1B}[", "\u{9B}"]
  private static let parameters = ["", "0", "31;1", "?1049", "999999999999"]
  private static let sequences = introducers.flatMap { introducer in
    parameters.flatMap { parameters in "ABCDHJKLMPSTXbcghlmnqrtu".map { "\(introducer)\(parameters)\($0)" } }
  }

  private static let begins = ["]0;", "]8;;http://x\u{7}", "]52;c;", "P+q", "P1$r", "_G", "^", "X"]
  private static let ends = ["", "\u{7}", "\u{1B}\\", "\u{9C}"]
  private static let strings = begins.flatMap { begin in ends.map { "\u{1B}\(begin)owned\($0)" } }

  private static let escapes = "c78=>DEHMNOZlmn|}~#(-* ".map { "\u{1B}\($0)" }

  private static let ranges: [ClosedRange<UInt32>] = [
    0...0x1F, 0x7F...0xA0, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x180B...0x180F, 0x200B...0x200F,
    0x2028...0x202F, 0x2060...0x206F, 0x3164...0x3164, 0xE000...0xE001, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
    0xFFF9...0xFFFD, 0xE0001...0xE0002, 0xE0041...0xE0042, 0x10FFFE...0x10FFFF,
  ]
  private static let signs = ranges.joined().compactMap(Unicode.Scalar.init).map { String(Character($0)) }

  private static let readable = [
    "Łódź", "日本語", "עברית", "العربية", "👩‍👩‍👧‍👦", "ﷺ", "\u{202E}evil\u{202C}", "=cmd|' /C calc'!A0", "%s%n", "$(reboot)",
    "e" + String(repeating: "\u{301}", count: 60), String(repeating: "A", count: 5_000),
  ]
}

extension Unicode.Scalar {
  /// Whether a terminal shows it as part of a text, and does nothing else with it.
  package var isOnlyShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
