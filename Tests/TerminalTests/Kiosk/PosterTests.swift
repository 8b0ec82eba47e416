import GuidanceModel
import Pages
import Terminal
import Testing

@Suite struct PosterTests {
  private func canvas(moves: Int, rows: Int = 24, columns: Int = 80) -> Canvas {
    var page = Page(
      identity: "poster", emergency: "999", title: "Help and advice", blocks: [.paragraph("Press any key to start.")])
    page.drift = moves
    let layout = Layout(page: page, size: Size(rows: rows, columns: columns), words: .sample)
    return layout.canvas(in: Viewport(), focus: .top)
  }

  @Test func `nothing but the page's text is on the screen`() {
    let text = canvas(moves: 0).text.filter { !$0.isEmpty }
    #expect(text == ["Help and advice", "Press any key to start."])
  }

  @Test func `its text moves as a whole and stays whole`() {
    let places = Set((0..<200).map { canvas(moves: $0).cursor.row * 1_000 + canvas(moves: $0).cursor.column })
    #expect(places.count > 150, "each move leads to another place")
    for moves in 0..<200 {
      let text = canvas(moves: moves).text.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      #expect(text == ["Help and advice", "Press any key to start."])
    }
  }

  @Test func `no row and no column is used by every place`() {
    let canvases = (0..<100).map { canvas(moves: $0) }
    for row in 0..<24 { #expect(canvases.contains { $0.text[row].isEmpty }, "row \(row) always has text") }
    for column in 0..<80 {
      #expect(canvases.contains { $0.rows.allSatisfy { $0[column] == .blank } }, "column \(column) always has text")
    }
  }

  @Test(arguments: [(1, 1), (2, 5), (3, 80), (24, 10), (500, 1_000)])
  func `any size of screen can show it`(size: (rows: Int, columns: Int)) {
    for moves in 0..<50 {
      let shown = canvas(moves: moves, rows: size.rows, columns: size.columns)
      #expect(shown.size == Size(rows: size.rows, columns: size.columns))
    }
  }
}
