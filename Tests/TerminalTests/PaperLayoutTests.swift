import Pages
import Testing

@testable import Terminal

struct PaperLayoutTests {
  @Test func `paper has what the page says, and nothing to choose`() {
    #expect(
      PaperLayout.lines(of: .card, width: 42, words: .sample) == [
        "What to do",
        "",
        "Talk to the ACT Early Support Line",
        "  0800 011 3764",
        "  A police officer answers.",
        "  Open now, until 5pm.",
        "  You need not give your name. Calls are",
        "  not recorded. They may share what you",
        "  say to get help.",
        "",
        "Note: Not test-called by us.",
      ])
  }

  @Test(arguments: [80, 42, 32])
  func `no line is wider than the paper`(width: Int) {
    for page in [Page.card, .home(), .reader(lines: 5)] {
      #expect(PaperLayout.lines(of: page, width: width, words: .sample).allSatisfy { $0.cellWidth <= width })
    }
  }
}
