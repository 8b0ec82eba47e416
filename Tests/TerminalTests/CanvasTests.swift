import Terminal
import Testing

struct CanvasTests {
  private func drawn(columns: Int, _ pieces: (text: String, column: Int)...) -> Canvas {
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    for piece in pieces { canvas.put(piece.text[...], row: 0, column: piece.column) }
    return canvas
  }

  @Test func `text outside is left out`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    for row in [-1, 1, 99] { canvas.put("no", row: row, column: 0) }
    for column in [-1, 4, 99] { canvas.put("no", row: 0, column: column) }
    canvas.put("abcdef", row: 0, column: 2)
    #expect(canvas.text == ["  ab"])
  }

  @Test func `a wide character takes two columns and is never cut in half`() {
    #expect(drawn(columns: 5, ("a日本語", 0)).text == ["a日本"])
    #expect(drawn(columns: 4, ("a日本", 0)).rows[0].map(\.character) == ["a", "日", nil, " "])
  }

  @Test func `writing over half of a wide character blanks the other half`() {
    #expect(drawn(columns: 4, ("日本", 0), ("x", 1)).rows[0].map(\.character) == [" ", "x", "本", nil])
    #expect(drawn(columns: 4, ("日本", 0), ("x", 2)).rows[0].map(\.character) == ["日", nil, "x", " "])
    #expect(drawn(columns: 4, ("日本", 0), ("語", 1)).rows[0].map(\.character) == [" ", "語", nil, " "])
  }

  @Test func `a combining mark shares the column of its letter`() {
    #expect(drawn(columns: 3, ("e\u{301}a", 0)).rows[0].map(\.character) == ["e\u{301}", "a", " "])
  }

  @Test func `the cursor stays inside`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 3))
    canvas.cursor = Position(row: 9, column: 9)
    #expect(canvas.cursor == Position(row: 1, column: 2))
    canvas.cursor = Position(row: -1, column: -1)
    #expect(canvas.cursor == Position(row: 0, column: 0))
  }
}
