@testable import GuidanceModel
import Testing
import TestSupport

@Suite struct MarkdownTests {
  private func passages(_ text: String) throws -> [Topic.Passage] {
    try Markdown.passages(Reader(.text(text, Mark(line: 10, column: 1)), file: "topic.md"))
  }

  @Test func `reads headings, paragraphs, points, steps and notices`() throws {
    let text = """

      First line
      goes on.

      ## What to do
      Straight after.
      - one
        goes on
      - two
      1. first
      2. second

      > If someone is in danger
      > call 999.
      ## Last
      """
    #expect(
      try passages(text) == [
        .paragraph("First line goes on."),
        .heading("What to do"),
        .paragraph("Straight after."),
        .points(["one goes on", "two"]),
        .steps(["first", "second"]),
        .notice("If someone is in danger call 999."),
        .heading("Last"),
      ])
  }

  @Test(arguments: [
    "# Title", "### Third", "#### Fourth", "* star", "+ plus", "```", "~~~", "---", "| a | b |", "<b>",
    "![x](y)", ">x", ">",
    "a **bold** word", "a __bold__ word", "a [link](x)", "some `code`", "a&nbsp;b", "===",
  ])
  func `refuses every other mark, with its line`(line: String) {
    let text = fault { try passages("Plain.\n\n\(line)\n") }
    #expect(text?.hasPrefix("topic.md:12:1: error: '") == true, "\(text ?? "no fault")")
    #expect(
      text?.hasSuffix("' has no meaning on these pages; write plain sentences, '## ', '- ', '1. ' or '> '")
        == true)
  }

  @Test(arguments: ["5 - 3 is 2", "From 9am", "Section 26", "a > b", "50% #1", "snake_case"])
  func `takes signs inside a sentence for what they are`(line: String) throws {
    #expect(try passages(line) == [.paragraph(line)])
  }
}
