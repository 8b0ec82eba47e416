import GuidanceModel
import Pages
import Testing

@testable import Terminal

struct TextRowsTests {
  private func rows(_ text: String, columns: Int) -> [String] {
    TextRows(TextInput(long: text).lines, columns: columns).rows.map { String($0.text) }
  }

  @Test func `rows end after a space, and the last column is the cursor's`() {
    #expect(rows("one two three", columns: 9) == ["one two ", "three"])
    #expect(rows("one two", columns: 7) == ["one ", "two"])
    #expect(rows("one two", columns: 8) == ["one two"])
  }

  @Test func `a space may stand in the last column, and more spaces begin a row`() {
    #expect(rows("one two  three", columns: 8) == ["one two ", " three"])
    #expect(rows("     ", columns: 4) == ["    ", " "])
  }

  @Test func `a long word is broken between its characters`() {
    #expect(rows("abcdefgh", columns: 4) == ["abc", "def", "gh"])
    #expect(rows("x abcdefgh", columns: 5) == ["x ", "abcd", "efgh"])
    #expect(rows("日本語", columns: 4) == ["日", "本", "語"])
    #expect(rows("e\u{301}e\u{301}e\u{301}", columns: 3) == ["éé", "é"])
  }

  @Test func `every line has a row, an empty one too`() {
    #expect(rows("", columns: 9) == [""])
    #expect(rows("a\n\nb\n", columns: 9) == ["a", "", "b", ""])
  }

  @Test func `no row begins with a mark that stands on a space`() {
    #expect(rows("one \u{301}two", columns: 5) == ["one \u{301}", "two"])
    for row in rows("aaa \u{301}bbb \u{301}ccc", columns: 6) { #expect(row.unicodeScalars.first != "\u{301}") }
  }

  @Test(arguments: 2...30)
  func `nothing is lost, and no row is too wide`(columns: Int) {
    let text = "Dywedodd ei fod yn ddig. السلام عليكم আমি বাংলায় গান গাই 日本語 a👍\u{1F3FD}  b\n\nlonglonglonglongword e\u{301}"
    let found = TextRows(TextInput(long: text).lines, columns: columns)
    let lines = Dictionary(grouping: found.rows, by: \.line).sorted { $0.key < $1.key }
    #expect(lines.map { $0.value.map(\.text).joined() }.joined(separator: "\n") == text)
    for row in found.rows { #expect(row.text.cellWidth <= columns || row.text.count == 1) }
  }

  @Test func `the cursor stands at the start of the next row, not beyond the last one`() {
    let rows = TextRows(TextInput(long: "one two three").lines, columns: 9)
    #expect(rows.position(of: TextPlace(line: 0, offset: 7)) == Position(row: 0, column: 7))
    #expect(rows.position(of: TextPlace(line: 0, offset: 8)) == Position(row: 1, column: 0))
    #expect(rows.position(of: TextPlace(line: 0, offset: 13)) == Position(row: 1, column: 5))
  }

  @Test(arguments: 2...20)
  func `every place of the cursor has a cell, and the cell leads back to it`(columns: Int) {
    let text = "He said: ভাল 日本 e\u{301}.\n\nThen wordwordword"
    var input = TextInput(long: text)
    let rows = TextRows(input.lines, columns: columns)
    input.apply(.textStart)
    for _ in 0...text.count {
      let position = rows.position(of: input.place)
      #expect((0..<columns).contains(position.column))
      if rows.rows[position.row].text.cellWidth < columns {
        #expect(rows.place(inRow: position.row, column: position.column) == input.place)
      }
      input.apply(.right)
    }
  }
}
