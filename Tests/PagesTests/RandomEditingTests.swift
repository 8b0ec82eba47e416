import GuidanceModel
import Pages
import TestSupport
import Testing

struct RandomEditingTests {
  private static let pieces = [
    "a", " ", "é", "\u{301}", "日", "\u{995}\u{9CD}", "\u{9B7}", "\u{9BF}", "ش", "🇬", "🇧", "👍\u{1F3FD}", "\n",
    "two words",
    "\r\n", "한", "\u{1000}", "\u{102B}", "x\u{300}\u{301}\u{302}\u{303}",
  ]

  private static let moves: [Edit] = [
    .left, .right, .wordLeft, .wordRight, .start, .end, .textStart, .textEnd, .deleteBackward, .deleteForward,
    .deleteWordBackward, .undo, .redo,
  ]

  private func edit(using generator: inout some RandomNumberGenerator) -> Edit {
    if Int.random(in: 0..<8, using: &generator) == 0 {
      return .place(
        TextPlace(line: .random(in: -1...4, using: &generator), offset: .random(in: -1...20, using: &generator)))
    }
    let isTyping = Bool.random(using: &generator)
    return isTyping
      ? .insert(Self.pieces.randomElement(using: &generator) ?? "")
      : Self.moves.randomElement(using: &generator) ?? .left
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `whatever is typed, the counts and the cursor fit the text`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var input = TextInput(long: "", limit: 60)
    for _ in 0..<300 {
      input.apply(edit(using: &generator))
      let text = input.text
      #expect(input.characterCount == text.count)
      #expect(input.characterCount <= 60)
      #expect(TextInput(long: text).text == text)
      let line = input.lines[input.place.line].string
      let index = line.utf8.index(line.startIndex, offsetBy: input.place.offset)
      #expect(line[..<index].count + line[index...].count == line.count, "the cursor is between two characters")
      let above = input.lines[..<input.place.line].reduce(0) { $0 + $1.string.count + 1 }
      #expect(input.cursor == above + line[..<index].count)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `all that was done can be taken back and done again`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var input = TextInput(long: "The start.\nAnd a line.", limit: 500)
    let start = input.text
    for _ in 0..<80 { input.apply(edit(using: &generator)) }
    for _ in 0..<200 { input.apply(.redo) }
    let end = input.text
    for _ in 0..<200 { input.apply(.undo) }
    #expect(input.text == start)
    for _ in 0..<200 { input.apply(.redo) }
    #expect(input.text == end)
  }
}
