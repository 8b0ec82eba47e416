import Pages
import Testing

struct EditHistoryTests {
  private func typed(_ text: String) -> [Edit] { text.map { .insert(String($0)) } }

  /// The text after each time that something was taken back.
  private func undone(_ edits: [Edit], times: Int) -> [String] {
    var input = TextInput(long: "")
    for edit in edits { input.apply(edit) }
    return (0..<times).map { _ in
      input.apply(.undo)
      return input.text
    }
  }

  @Test func `typing is taken back word by word`() {
    #expect(undone(typed("one two six"), times: 4) == ["one two ", "one ", "", ""])
  }

  @Test func `a paste is one step, whatever was typed around it`() {
    let edits = typed("ab") + [.insert("pasted words and more")] + typed("cd")
    #expect(undone(edits, times: 3) == ["abpasted words and more", "ab", ""])
  }

  @Test func `letters deleted one after another come back together`() {
    #expect(undone(typed("word") + [.deleteBackward, .deleteBackward], times: 2) == ["word", ""])
  }

  @Test func `a move of the cursor ends the step`() {
    #expect(undone(typed("ab") + [.left] + typed("c"), times: 2) == ["ab", ""])
  }

  @Test func `what was taken back can be done again, until something else is typed`() {
    var input = TextInput(long: "")
    for edit in typed("one two") + [.undo, .undo, .redo] { input.apply(edit) }
    #expect(input.text == "one ")
    input.apply(.redo)
    #expect(input.text == "one two")
    input.apply(.redo)
    #expect(input.text == "one two")
    for edit in [Edit.undo, .insert("x"), .redo] { input.apply(edit) }
    #expect(input.text == "one x")
  }

  @Test func `the cursor comes back with the text`() {
    var input = TextInput(long: "one two")
    for edit in [Edit.textStart, .insert("pasted "), .textEnd, .undo] { input.apply(edit) }
    #expect(input.cursor == 0)
  }

  @Test func `an emptied text comes back`() {
    var input = TextInput(long: "all of it\nand more")
    for edit in [Edit.replace(""), .undo] { input.apply(edit) }
    #expect(input.text == "all of it\nand more")
  }

  @Test func `what changes nothing is no step`() {
    #expect(undone(typed("a") + [.deleteForward, .insert("\u{7}")], times: 1) == [""])
  }

  @Test func `two hundred steps are kept`() {
    var input = TextInput(long: "")
    for number in 0..<250 { input.apply(.insert("\(number),")) }
    for _ in 0..<250 { input.apply(.undo) }
    #expect(input.text == (0..<50).map { "\($0)," }.joined())
  }
}
