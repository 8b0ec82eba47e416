import TestSupport
import Testing

extension Story {
  /// Requires that the whole screen is this text; a failure prints both, and the rows that differ.
  func shows(_ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectSame(screen, expected, sourceLocation: sourceLocation)
  }
}

extension LineStory {
  /// Requires that the answer to the last line is this text and a line end.
  func answers(_ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectSame(lastAnswer, expected + "\n", sourceLocation: sourceLocation)
  }
}

private func expectSame(_ text: String, _ expected: String, sourceLocation: SourceLocation) {
  guard text != expected else { return }
  let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedRows = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let missing = expectedRows.filter { !rows.contains($0) }.map { "- \($0)" }
  let added = rows.filter { !expectedRows.contains($0) }.map { "+ \($0)" }
  let report = ["Shown:", text, "Expected:", expected, "Rows that differ:"] + missing + added
  Issue.record(Comment(rawValue: report.joined(separator: "\n")), sourceLocation: sourceLocation)
}
