import GuidanceModel
import TestSupport

/// Drafts that nobody would write, for the promise that everything is kept.
enum RandomDraft {
  /// Texts that break what is careless: they end an element, a string or a line, or look like another text.
  static let hostile = [
    "", " ", "\0", "a\0b", "\u{1}\u{7F}\u{85}\u{9B}31m", "\r", "\r\n", "\n\n", "\t", "\u{FEFF}", "\u{2028}\u{2029}",
    "</script><script>alert(1)</script>", "<!--", "]]>", "&lt;&amp;amp;", "\"'`\\", "\\u003c", "\\", "{\"format\":1}",
    "e\u{301}", "\u{E9}", "Z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{202E}txt.exe", "\u{2066}a\u{2069}",
    "👩🏽‍👩🏽‍👧🏽", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\u{FFFE}\u{FFFF}\u{10FFFF}", "Ŵyn Llŷr", "محمد", "রহিমা", "ﷺ",
    String(repeating: "x", count: 5_000),
  ]

  static func make(using random: inout SeededGenerator) -> Draft {
    Draft(
      id: Identifier(text(&random)), form: Identifier(text(&random)),
      edition: FormEdition(
        day: Day(number: random.below(40_000) - 10_000),
        fields: list(&random) { FormEdition.Field(id: text(&$0), title: text(&$0), fingerprint: text(&$0)) }),
      begun: moment(&random), changed: moment(&random), expires: moment(&random),
      extensions: list(&random) { Draft.Extension(at: moment(&$0), until: moment(&$0), reason: text(&$0)) },
      warned: random.chance(50) ? moment(&random) : nil,
      screening: dictionary(&random) { list(&$0, text) }, entries: dictionary(&random, entry),
      unconfirmed: Set(list(&random, text)), marking: text(&random),
      sent: random.chance(50) ? Draft.Sending(at: moment(&random), route: text(&random)) : nil)
  }

  static func entry(_ random: inout SeededGenerator) -> FormEntry {
    let content: FormEntry.Content =
      switch random.below(3) {
      case 0: .typed(text(&random))
      case 1: .chosen(list(&random, text))
      default: .instead(Instead.allCases[random.below(Instead.allCases.count)])
      }
    let basis = FormEntry.Basis.allCases.filter { _ in random.chance(50) }
    return FormEntry(content, basis: Set(basis), seen: text(&random), written: moment(&random))
  }

  static func text(_ random: inout SeededGenerator) -> String {
    let parts = (0..<random.below(3)).map { _ in
      random.chance(60) ? hostile[random.below(hostile.count)] : scalar(&random)
    }
    return parts.joined()
  }

  private static func scalar(_ random: inout SeededGenerator) -> String {
    Unicode.Scalar(UInt32(random.below(0x110000))).map { String(Character($0)) } ?? "?"
  }

  /// Any second of the years 1 to 9999.
  private static func moment(_ random: inout SeededGenerator) -> Moment {
    Moment(seconds: Int.random(in: -62_135_596_800...253_402_300_799, using: &random))
  }

  private static func list<Element>(
    _ random: inout SeededGenerator, _ element: (inout SeededGenerator) -> Element
  ) -> [Element] {
    (0..<random.below(5)).map { _ in element(&random) }
  }

  private static func dictionary<Value>(
    _ random: inout SeededGenerator, _ value: (inout SeededGenerator) -> Value
  ) -> [String: Value] {
    Dictionary(list(&random) { (text(&$0), value(&$0)) }) { first, _ in first }
  }
}
