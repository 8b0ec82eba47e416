import Testing

@testable import Terminal

struct CellWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("£", 1), ("–", 1), ("’", 1), ("─", 1), ("é", 1), ("e\u{301}", 1), ("ж", 1), ("ش", 1),
      ("日", 2), ("한", 2), ("ㅎ", 2), ("Ａ", 2), ("👍", 2), ("👍\u{1F3FD}", 2), ("🇬🇧", 2), ("⌚", 2),
    ] as [(Character, Int)])
  func `a character takes the columns that terminals give it`(character: Character, columns: Int) {
    #expect(character.cellWidth == columns)
  }

  @Test func `no letter or spacing vowel sign of a syllable is lost`() {
    #expect("\u{995}\u{9CD}\u{9B7}\u{9BF}".cellWidth == 3)
    #expect(("\u{A15}\u{A40}" as Character).cellWidth == 2)
  }

  @Test func `a text takes the columns of its characters`() {
    #expect("0800 011 3764".cellWidth == 13)
    #expect("a日e\u{301}".cellWidth == 4)
    #expect("".cellWidth == 0)
  }
}
