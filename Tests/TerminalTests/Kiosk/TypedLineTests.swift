import TestSupport
import Testing

@testable import Terminal

@Suite struct TypedLineTests {
  /// What the terminal is sent while a text is typed, and the lines that it holds.
  private func typed(_ text: String) -> (shown: String, lines: [String], rest: String) {
    var line = TypedLine()
    var shown = ""
    var lines: [String] = []
    for scalar in text.unicodeScalars {
      let step = line.take(scalar)
      shown += step.shown
      if let done = step.line { lines.append(done) }
    }
    return (shown, lines, line.text)
  }

  @Test func `what is typed shows, and Enter ends the line`() {
    let typed = typed("Leeds\r2\n")
    #expect(typed.shown == "Leeds\n2\n" && typed.lines == ["Leeds", "2"] && typed.rest.isEmpty)
  }

  @Test func `Backspace takes the last letter back in all of its columns`() {
    #expect(typed("ab\u{7F}c\r").lines == ["ac"])
    #expect(typed("Môn\u{8}").shown == "Môn\u{8} \u{8}")
    #expect(typed("a日\u{7F}").shown == "a日\u{8} \u{8}\u{8} \u{8}")
    #expect(typed("\u{7F}\u{7F}a\r").lines == ["a"])
    #expect(typed("\u{7F}").shown.isEmpty)
  }

  @Test func `Ctrl-U takes the whole line back`() {
    let typed = typed("abc\u{15}d\r")
    #expect(typed.shown == "abc\u{8} \u{8}\u{8} \u{8}\u{8} \u{8}d\n" && typed.lines == ["d"])
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[200~", "\u{1B}\u{1B}[B", "\u{1B}[[A"])
  func `a key that sends a sequence means nothing`(key: String) {
    let typed = typed("a\(key)b\r")
    #expect(typed.shown == "ab\n" && typed.lines == ["ab"])
  }

  @Test(arguments: ["🇬🇧", "👍🏻", "กำ"])
  func `Ctrl-U takes back all of a letter that is more than one`(letter: String) {
    #expect(typed("\(letter)\u{15}hide\r").lines == ["hide"])
  }

  @Test func `Escape by itself means nothing, and the letter after it is typed`() {
    #expect(typed("\u{1B}a\r").lines == ["a"])
    var line = TypedLine()
    _ = line.take("\u{1B}")
    line.pause()
    for letter in "Oldham".unicodeScalars { _ = line.take(letter) }
    #expect(line.text == "Oldham")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[1;5"])
  func `a sequence that is torn off takes neither Enter nor Ctrl-U with it`(key: String) {
    #expect(typed("\(key)\r999\r").lines == ["", "999"])
    #expect(typed("a\(key)\u{15}9\r").lines == ["9"])
  }

  @Test func `whatever is typed, nothing that acts is shown`() {
    for text in HostileTexts.all {
      let typed = typed(text + "\u{15}")
      let isOnlyShown = typed.shown.unicodeScalars.allSatisfy { $0.isOnlyShown || $0 == "\n" || $0 == "\u{8}" }
      #expect(isOnlyShown, "\(text.debugDescription)")
      #expect(typed.rest.isEmpty)
    }
  }

  @Test func `a line has an end, however long a key is held down`() {
    let typed = typed(String(repeating: "a", count: 10_000) + "\r")
    #expect(typed.lines == [String(repeating: "a", count: TypedLine.mostLetters)])
    #expect(typed.shown.count == TypedLine.mostLetters + 1)
  }
}
