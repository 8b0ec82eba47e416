import GuidanceModel
import Pages
import Terminal
import TestSupport
import Testing

@Suite(.enabled(if: !QuickCode("tel:1").rows.isEmpty, "libqrencode is not installed")) struct CodeTests {
  private let number: SafeText = "tel:08000113764"

  private func canvas(_ block: Block, rows: Int = 24, columns: Int = 80, drawsLines: Bool = true) -> Canvas {
    let page = Page(identity: "code", title: "A code", blocks: [block])
    let layout = Layout(
      page: page, size: Size(rows: rows, columns: columns), words: .sample, drawsLines: drawsLines)
    return layout.canvas(in: Viewport(), focus: .top)
  }

  private func painted(_ canvas: Canvas) -> [[Cell]] {
    canvas.rows.map { $0.filter { $0.style == .code } }.filter { !$0.isEmpty }
  }

  @Test func `a number is a square of 21 modules with three corners to find it by`() {
    let rows = QuickCode(number).rows
    #expect(rows.count == 21 && rows.allSatisfy { $0.count == 21 })
    let corner = [true, true, true, true, true, true, true, false]
    #expect(Array(rows[0].prefix(8)) == corner)
    #expect(Array(rows[0].suffix(8)) == corner.reversed())
    #expect(Array(rows[20].prefix(8)) == corner)
  }

  @Test func `it is drawn in 29 columns and 15 rows, four light modules around it`() {
    let cells = painted(canvas(.code(number)))
    #expect(cells.count == 15 && cells.allSatisfy { $0.count == 29 })
    #expect(cells.prefix(2).joined().allSatisfy { $0.character == " " })
    #expect(cells.allSatisfy { $0.prefix(4).allSatisfy { $0.character == " " } })
    #expect(cells.allSatisfy { $0.suffix(4).allSatisfy { $0.character == " " } })
  }

  @Test func `every half of a cell is the module that it stands for`() {
    let cells = painted(canvas(.code(number))).map { $0.map(\.character) }
    let rows = QuickCode(number).rows
    for row in 0..<21 {
      for column in 0..<21 {
        let cell = cells[(row + 4) / 2][column + 4]
        let dark: Set<Character?> = row.isMultiple(of: 2) ? ["█", "▀"] : ["█", "▄"]
        #expect(dark.contains(cell) == rows[row][column])
      }
    }
  }

  @Test(arguments: [(18, 80), (24, 28), (12, 40), (1, 1)])
  func `where there is no room for all of it there is none of it`(size: (rows: Int, columns: Int)) {
    #expect(painted(canvas(.code(number), rows: size.rows, columns: size.columns)).isEmpty)
  }

  @Test(arguments: [(18, 80, true), (24, 80, false)])
  func `where there is no code the number stands in large figures`(size: (rows: Int, columns: Int, drawsLines: Bool)) {
    let shown = canvas(
      .code(number, number: "0800"), rows: size.rows, columns: size.columns, drawsLines: size.drawsLines)
    #expect(shown.rows.joined().filter { $0.style == .reverse }.count > 40)
    let withRoom = canvas(.code(number, number: "0800"))
    #expect(!withRoom.rows.joined().contains { $0.style == .reverse })
  }

  @Test func `a terminal without line drawing gets none`() {
    #expect(painted(canvas(.code(number), drawsLines: false)).isEmpty)
  }

  @Test func `whatever a code holds, it is drawn in blocks`() {
    for text in HostileTexts.all {
      let drawn = Set(painted(canvas(.code(SafeText(text)), rows: 60, columns: 120)).joined().map(\.character))
      #expect(drawn.isSubset(of: [" ", "█", "▀", "▄"]), "\(text.debugDescription)")
    }
  }

  @Test func `a text that is too long for a screen is no code and no fault`() {
    #expect(QuickCode(SafeText(String(repeating: "a", count: 5_000))).rows.isEmpty)
    #expect(painted(canvas(.code(SafeText(String(repeating: "a", count: 200))))).isEmpty)
  }
}

@Suite struct LargeFiguresTests {
  private func canvas(_ text: SafeText, columns: Int = 80) -> Canvas {
    let page = Page(identity: "large", title: "A number", blocks: [.large(text)])
    return Layout(page: page, size: Size(rows: 24, columns: columns), words: .sample).canvas(
      in: Viewport(), focus: .top)
  }

  /// The painted cells as a drawing, one sign for the two columns of a pixel.
  private func drawing(_ canvas: Canvas) -> [String] {
    canvas.rows.map { row in
      let pixels = stride(from: 2, to: row.count - 1, by: 2).map { row[$0].style.contains(.reverse) ? "#" : " " }
      let blanks = pixels.reversed().prefix { $0 == " " }.count
      return pixels.dropLast(blanks).joined()
    }.filter { !$0.isEmpty }
  }

  @Test func `figures are five rows high, painted whatever the colours are`() {
    #expect(drawing(canvas("147")) == [" #  # # ###", "##  # #   #", " #  ###   #", " #    #   #", "###   #   #"])
  }

  @Test func `groups stay together and go on below`() {
    #expect(drawing(canvas("0800 011 3764")).count == 10)
    #expect(drawing(canvas("0800 011 3764", columns: 40)).count == 15)
  }

  @Test func `what is too wide or no number is written plainly`() {
    #expect(canvas("0800 011 3764", columns: 20).text.contains { $0.contains("0800") })
    #expect(canvas("text 85258").text.contains { $0.contains("text 85258") })
    #expect(drawing(canvas("text 85258")).isEmpty)
  }
}
