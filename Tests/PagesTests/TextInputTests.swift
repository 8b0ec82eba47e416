import Pages
import Testing

struct TextInputTests {
  private func edited(_ text: String, limit: Int = 200, _ edits: [Edit]) -> TextInput {
    var input = TextInput(text, limit: limit)
    for edit in edits { input.apply(edit) }
    return input
  }

  @Test func `typing goes in at the cursor`() {
    let input = edited("ac", [.left, .insert("b")])
    #expect(input.text == "abc")
    #expect(input.cursor == 2)
  }

  @Test func `the cursor stays inside the text`() {
    #expect(edited("ab", [.right, .right]).cursor == 2)
    #expect(edited("ab", [.start, .left]).cursor == 0)
    #expect(edited("", [.deleteBackward, .deleteForward, .left, .right, .end]) == TextInput())
  }

  @Test func `deleting takes one character, however many code points it has`() {
    #expect(edited("e\u{301}\u{323}x", [.start, .deleteForward]).text == "x")
    #expect(edited("日本", [.deleteBackward]).text == "日")
    #expect(edited("abc", [.left, .deleteBackward]).text == "ac")
  }

  @Test func `a paste beyond the limit is cut`() {
    let input = edited("ab", limit: 5, [.insert(String(repeating: "x", count: 1_000_000))])
    #expect(input.text == "abxxx")
    #expect(input.cursor == 5)
  }

  @Test func `a paste in the middle of a full text takes nothing from its end`() {
    let input = edited("abcd", limit: 5, [.start, .insert("123")])
    #expect(input.text == "1abcd")
    #expect(input.leftOut == 2)
  }

  @Test func `what acts on a terminal does not get in`() {
    #expect(edited("", [.insert("a\u{1B}[2Jb\u{9B}c\u{202E}d\u{7}e")]).text == "a[2Jbcde")
    #expect(edited("", [.replace("one\ntwo")]).text == "one two")
  }

  @Test func `a mark that is typed by itself stands on the letter before it`() {
    let accented = edited("", [.insert("e"), .insert("\u{301}")])
    #expect(accented.text == "é")
    #expect(accented.cursor == 1)
    let bengali = edited("", [.insert("\u{995}"), .insert("\u{9BF}"), .insert("x")])
    #expect(bengali.text == "\u{995}\u{9BF}x")
    #expect(bengali.cursor == 2)
    let burmese = edited("", [.insert("\u{1000}"), .insert("\u{102B}"), .insert("x")])
    #expect(burmese.text == "\u{1000}\u{102B}x")
    #expect(burmese.characterCount == 3)
  }
}
