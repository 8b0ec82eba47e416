@testable import GuidanceModel
import Testing
import TestSupport

@Suite struct SafeTextTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let outside: String
    let inside: String
    let testDescription: String

    init(_ name: String, _ outside: String, _ inside: String) {
      self.outside = outside
      self.inside = inside
      testDescription = name
    }
  }

  @Test(arguments: [
    Example("NUL", "a\u{0}b", "ab"),
    Example("escape", "a\u{1B}[31mb", "a[31mb"),
    Example("bell and backspace", "a\u{7}\u{8}b", "ab"),
    Example("DEL", "a\u{7F}b", "ab"),
    Example("C1 control sequence introducer", "a\u{9B}31mb", "a31mb"),
    Example("C1 string terminator", "a\u{9C}b", "ab"),
    Example("tab", "a\tb", "a b"),
    Example("line feed", "a\nb", "a b"),
    Example("Windows line end", "a\r\nb", "a  b"),
    Example("next line", "a\u{85}b", "a b"),
    Example("line and paragraph separator", "a\u{2028}b\u{2029}c", "a b c"),
    Example("right-to-left override", "a\u{202E}b\u{202C}", "ab"),
    Example("isolates", "\u{2066}a\u{2069}\u{2067}b\u{2068}", "ab"),
    Example("directional marks", "a\u{200E}\u{200F}\u{61C}b", "ab"),
    Example("zero-width", "a\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}b", "ab"),
    Example("soft hyphen", "a\u{AD}b", "ab"),
    Example("tags", "a\u{E0001}\u{E0041}\u{E007F}b", "ab"),
    Example("variation selectors", "a\u{FE0F}\u{FE00}\u{E0100}\u{180B}b", "ab"),
    Example("grapheme joiner", "a\u{34F}b", "ab"),
    Example("Hangul fillers", "a\u{115F}\u{1160}\u{3164}\u{FFA0}b", "ab"),
    Example("private use", "a\u{E000}\u{F0000}b", "ab"),
    Example("not assigned", "a\u{378}b", "ab"),
    Example("no-break space", "a\u{A0}b\u{202F}c\u{3000}d", "a b c d"),
    Example("interlinear annotation", "a\u{FFF9}b\u{FFFB}", "ab"),
  ])
  func `keeps what can be read and drops what can act`(example: Example) {
    #expect(SafeText(example.outside).string == example.inside)
  }

  @Test(arguments: [
    "116 123", "18001 101", "999, then 55", "0800 011 3764", "+44 20 7008 5000", "Text SHOUT to 85258", "£5",
    "naïve",
    "Siân", "日本語", "हिन्दी", "עברית", "العربية", "don’t – “quote”…", "👍",
  ])
  func `keeps a dial string and every script as published`(text: String) {
    #expect(SafeText(text).string == text)
  }

  @Test func `keeps at most four marks on one base`() {
    let marks = String(repeating: "\u{301}", count: 200)
    #expect(SafeText("a\(marks)b\(marks)").string.unicodeScalars.count == 10)
    #expect(SafeText("a\u{301}\u{301}\u{301}\u{301}").string.unicodeScalars.count == 5)
  }

  @Test func `does not count anew after a scalar that it drops`() {
    let outside = "a" + String(repeating: "\u{301}\u{200B}", count: 50)
    #expect(SafeText(outside).string.unicodeScalars.count == 5)
  }

  @Test func `drops a mark that has no base`() {
    #expect(SafeText("\u{301}a").string == "a")
    #expect(SafeText("\u{1B}\u{301}\u{489}").isEmpty)
  }

  @Test func `lets no scalar through that acts or cannot be seen`() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      for kept in SafeText("a\(Character(scalar))").string.unicodeScalars {
        guard kept != "a", kept != " " else { continue }
        let properties = kept.properties
        let acts = [
          .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        ]
        .contains(properties.generalCategory)
        guard acts || properties.isDefaultIgnorableCodePoint || properties.isBidiControl else { continue }
        Issue.record("U+\(String(kept.value, radix: 16)) came through")
      }
    }
  }

  @Test func `changes nothing the second time`() {
    var generator = SeededScalars(seed: 7)
    for _ in 0..<2000 {
      let once = SafeText(generator.text())
      #expect(SafeText(once.string).string.unicodeScalars.elementsEqual(once.string.unicodeScalars))
    }
  }

  @Test func `stays safe when joined and interpolated`() {
    let mark: SafeText = "\u{301}"
    let name = "x\u{1B}]0;y\u{7}"
    let greeting: SafeText = "To \(name)!"
    #expect(greeting.string == "To x]0;y!")
    #expect((SafeText("a\u{301}\u{301}\u{301}\u{301}") + "\u{301}" + mark).string.unicodeScalars.count == 5)
  }
}

/// Random texts in which scalars that act are common.
private struct SeededScalars {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<generator.below(12) {
      let value = generator.chance(50) ? generator.below(0x3000) : generator.below(0x110000)
      if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
      if generator.chance(30) { text.append("\u{301}") }
    }
    return String(text)
  }
}
