import GuidanceModel
import Pages
import Testing

struct LongTextTests {
  private func edited(_ text: String, limit: Int = TextInput.longLimit, _ edits: [Edit]) -> TextInput {
    var input = TextInput(long: text, limit: limit)
    for edit in edits { input.apply(edit) }
    return input
  }

  /// The text with a bar where the cursor stands.
  private func shown(_ input: TextInput) -> String {
    var marked = input
    marked.apply(.insert("|"))
    return marked.text
  }

  // MARK: Lines

  @Test(arguments: ["one\ntwo", "one\r\ntwo", "one\rtwo", "one\u{2028}two", "one\u{B}two", "one\u{85}two"])
  func `every kind of line end becomes the same one`(text: String) {
    #expect(TextInput(long: text).text == "one\ntwo")
    #expect(edited("", [.insert(text)]).text == "one\ntwo")
  }

  @Test func `tabs become spaces, and what acts on a terminal does not get in`() {
    #expect(edited("", [.insert("a\tb\u{1B}[2J\u{9B}c\u{202E}d\u{7}e")]).text == "a b[2Jcde")
  }

  @Test func `empty lines stay, at the end too`() {
    #expect(edited("", [.insert("\n\na\n\n")]).text == "\n\na\n\n")
    #expect(edited("", [.insert("\n\na\n\n")]).lines == ["", "", "a", "", ""])
  }

  @Test func `a mark at the start of a line has no letter to stand on`() {
    #expect(edited("a", [.insert("\n"), .insert("\u{301}"), .insert("b")]).text == "a\nb")
  }

  @Test func `deleting an end of line joins the lines`() {
    #expect(shown(edited("one\ntwo", [.start, .deleteBackward])) == "one|two")
    #expect(shown(edited("one\ntwo", [.textStart, .end, .deleteForward])) == "one|two")
  }

  // MARK: Moving

  @Test func `left and right cross the ends of lines`() {
    #expect(shown(edited("one\ntwo", [.start, .left])) == "one|\ntwo")
    #expect(shown(edited("one\ntwo", [.start, .left, .right])) == "one\n|two")
    #expect(shown(edited("one", [.textStart, .left])) == "|one")
    #expect(shown(edited("one", [.right])) == "one|")
  }

  @Test func `start and end are those of the line, and the text has its own`() {
    #expect(shown(edited("one\ntwo", [.left, .start])) == "one\n|two")
    #expect(shown(edited("one\ntwo\nsix", [.textStart, .end])) == "one|\ntwo\nsix")
    #expect(shown(edited("one\ntwo", [.textStart])) == "|one\ntwo")
    #expect(shown(edited("one\ntwo", [.textStart, .textEnd])) == "one\ntwo|")
  }

  @Test func `word by word, over spaces and ends of lines`() {
    #expect(shown(edited("one  two", [.wordLeft])) == "one  |two")
    #expect(shown(edited("one  two", [.wordLeft, .wordLeft])) == "|one  two")
    #expect(shown(edited("one\ntwo", [.wordLeft, .wordLeft])) == "|one\ntwo")
    #expect(shown(edited("one  two", [.textStart, .wordRight, .wordRight])) == "one  two|")
    #expect(shown(edited("one\ntwo", [.textStart, .end, .wordRight])) == "one\ntwo|")
    #expect(shown(edited("সে বলল ভাল", [.wordLeft])) == "সে বলল |ভাল")
  }

  @Test func `deleting a word takes the spaces after it too, and an end of line by itself`() {
    #expect(edited("one two  ", [.deleteWordBackward]).text == "one ")
    #expect(edited("one\n", [.deleteWordBackward]).text == "one")
    #expect(edited("", [.deleteWordBackward]).text == "")
  }

  @Test func `a place puts the cursor before its character, and outside the text at the nearest end`() {
    #expect(shown(edited("one\ntwo", [.place(TextPlace(line: 0, offset: 2))])) == "on|e\ntwo")
    #expect(shown(edited("one\ntwo", [.place(TextPlace(line: 9, offset: 9))])) == "one\ntwo|")
    #expect(shown(edited("one\ntwo", [.place(TextPlace(line: -1, offset: -1))])) == "|one\ntwo")
  }

  @Test func `a place inside a character is after it`() {
    let text = "e\u{301}日x"
    #expect(shown(edited(text, [.place(TextPlace(line: 0, offset: 1))])) == "é|日x")
    #expect(shown(edited(text, [.place(TextPlace(line: 0, offset: 3))])) == "é|日x")
  }

  // MARK: Limits

  @Test func `ten kilobytes are pasted without loss`() {
    let paste = String(repeating: "What I saw: naïve ভাল 日本 words.\n", count: 280)
    #expect(paste.utf8.count > 10_000)
    #expect(edited("before ", [.insert(paste)]).text == "before " + paste)
    #expect(edited("before ", [.insert(paste)]).leftOut == 0)
  }

  @Test func `what is beyond the limit is left out and counted, and nothing that stood there goes`() {
    let input = edited("abcdef", limit: 8, [.textStart, .right, .insert("12345")])
    #expect(input.text == "a12bcdef")
    #expect(input.leftOut == 3)
    #expect(edited("abcdef", limit: 8, [.insert("123"), .deleteBackward]).leftOut == 0)
  }

  @Test func `a text that is too long from the start is kept whole, and can be made shorter`() {
    let input = edited("abcdef", limit: 3, [.insert("x"), .deleteBackward])
    #expect(input.text == "abcde")
  }

  @Test func `a mark still goes on the last letter of a full text`() {
    #expect(edited("abe", limit: 3, [.insert("\u{301}")]).text == "abé")
  }

  @Test func `words and characters are counted as people count them`() {
    let input = TextInput(long: "He said:  \"e\u{301}t\".\n\nThen left.")
    #expect(input.wordCount == 5)
    #expect(input.characterCount == 27)
  }
}
