import GuidanceModel
import Pages
import Testing

@testable import Terminal

struct ViewportTests {
  /// Ten rows of body: the title, 30 lines and two choices, parted by empty rows, are 35 lines.
  private let size = Size(rows: 14, columns: 80)

  private func layout(focus: Int = 1, size: Size? = nil) -> Layout {
    Layout(page: .reader(lines: 30, focus: focus), size: size ?? self.size, words: .sample)
  }

  private func opened() -> Viewport {
    var viewport = Viewport()
    viewport.follow(.reader(lines: 30), layout())
    return viewport
  }

  @Test func `a new page is shown from its top, with the cursor on its first row`() {
    let canvas = layout().canvas(in: opened(), focus: .choice(1))
    #expect(opened().first == 0)
    #expect(canvas.cursor == Position(row: 2, column: 2))
    #expect(canvas.text[12].hasPrefix("── more below ─"))
  }

  @Test func `Down reads line by line until the first choice is in sight, then moves the focus`() {
    var viewport = opened()
    var scrolled = 0
    while viewport.takes(.next, layout()) { scrolled += 1 }
    #expect(scrolled == 24)
    #expect(layout().canvas(in: viewport, focus: .choice(1)).text[11] == "  > 1  First")
  }

  @Test func `the focus stays in sight when it moves`() {
    var viewport = opened()
    while viewport.takes(.next, layout()) {}
    viewport.follow(.reader(lines: 30, focus: 2), layout(focus: 2))
    #expect(layout(focus: 2).canvas(in: viewport, focus: .choice(2)).text[11] == "  > 2  Last")
  }

  @Test func `Up from the first choice reads back to the top`() {
    var viewport = opened()
    viewport.follow(.reader(lines: 30), layout(), jumps: true)
    #expect(viewport.first > 0)
    while viewport.takes(.previous, layout()), viewport.first > 0 {}
    #expect(viewport.first == 0)
    let isTaken = viewport.takes(.previous, layout())
    #expect(isTaken, "the focus does not move while it is out of sight")
  }

  @Test func `a digit goes straight to its choice`() {
    var viewport = opened()
    viewport.follow(.reader(lines: 30, focus: 2), layout(focus: 2), jumps: true)
    #expect(layout(focus: 2).canvas(in: viewport, focus: .choice(2)).text[11] == "  > 2  Last")
  }

  @Test func `what is out of sight is shown before it is answered`() {
    var viewport = opened()
    let taken = [viewport.takes(.answer, layout()), viewport.takes(.answer, layout())]
    #expect(viewport.first > 0)
    #expect(taken == [true, false])
  }

  @Test func `Page Down keeps one line, and stops at the end`() {
    var viewport = opened()
    let keys: [Key] = [.pageDown, .character(" "), .end, .pageUp, .home, .character("z")]
    let places = keys.map { key in viewport.scrolls(by: key, layout()) ? viewport.first : nil }
    #expect(places == [9, 18, 25, 16, 0, nil])
  }

  @Test func `a smaller screen keeps the focus in sight`() {
    var viewport = opened()
    viewport.follow(.reader(lines: 30, focus: 2), layout(focus: 2), jumps: true)
    let small = layout(focus: 2, size: Size(rows: 5, columns: 40))
    viewport.follow(.reader(lines: 30, focus: 2), small)
    #expect(small.canvas(in: viewport, focus: .choice(2)).text.contains(" > 2 Last"))
  }

  @Test func `a focused text field is always in sight`() {
    let page = Page.field("Leeds", problem: "It takes a good many words to say what is wrong with this.")
    let layout = Layout(page: page, size: Size(rows: 5, columns: 20), words: .sample)
    var viewport = Viewport()
    viewport.follow(page, layout)
    let canvas = layout.canvas(in: viewport, focus: .field)
    #expect(canvas.text[canvas.cursor.row].hasPrefix("[Leeds_"))
  }
}
