import GuidanceModel
import Pages
import Terminal
import TestSupport
import Testing

@Suite struct PaperPrinterTests {
  private func text(_ page: Page, width: Int = 42) -> String {
    String(decoding: PaperPrinter(width: width, words: .sample).bytes(of: page), as: UTF8.self)
  }

  @Test(arguments: [32, 42, 80])
  func `no line is wider than the paper, and the sheet ends with a form feed`(width: Int) {
    let words: SafeText = "Whom I called, and what they said, and when they said that they would call me again"
    let page = Page(
      identity: "paper", title: "Numbers you asked for", blocks: [.paragraph(words), .list([words], .points)])
    let text = text(page, width: width)
    #expect(text.hasSuffix("\n\n\n\n\u{0C}\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.hasPrefix("Numbers you asked for\n"))
  }

  @Test func `nothing that a printer could obey can reach it`() {
    for text in HostileTexts.all {
      let hostile = SafeText(text)
      let page = Page(identity: "paper", title: hostile, blocks: [.paragraph(hostile), .list([hostile], .points)])
      let bytes = PaperPrinter(width: 80, words: .sample).bytes(of: page)
      #expect(bytes.dropLast(2).allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) }, "\(text.debugDescription)")
      #expect(bytes.suffix(2) == [0x0C, 0x0A])
    }
  }

  @Test func `a sheet goes out in one piece that a pipe takes as a whole`() {
    let page = Page(
      identity: "paper", title: "T", blocks: Array(repeating: .paragraph("A line of some length."), count: 1_000))
    #expect(PaperPrinter(width: 32, words: .sample).bytes(of: page).count == PaperPrinter.mostBytes)
  }

  @Test func `quotes stay quotes, and what no printer has is a question mark`() {
    let text = text(Page(identity: "paper", title: "“It’s – 医”", blocks: []))
    #expect(text.hasPrefix("\"It's - ?\"\n"))
  }

  @Test func `a letter with an accent is printed without it, however it is written`() {
    let text = text(Page(identity: "paper", title: "Ynys Môn, Ŵyl, Łódź, e\u{301}, ø", blocks: []))
    #expect(text.hasPrefix("Ynys Mon, Wyl, Lodz, e, o\n"))
  }
}
