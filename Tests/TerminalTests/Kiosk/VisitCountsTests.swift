import Terminal
import Testing

@Suite struct VisitCountsTests {
  private static let header = "month,what,at least\n"

  private func counts(_ visits: Int, of name: String = "visits", in month: String = "2026-11") -> VisitCounts {
    var counts = VisitCounts()
    for _ in 0..<visits { counts.add([name], in: month) }
    return counts
  }

  @Test func `what is below ten is not told, and the rest in tens`() {
    #expect(counts(9).text == Self.header)
    #expect(counts(10).text == Self.header + "2026-11,visits,10\n")
    #expect(counts(19).text == counts(10).text)
    #expect(counts(20).text == Self.header + "2026-11,visits,20\n")
  }

  @Test func `months and names stand by themselves, whatever order they came in`() {
    var one = counts(10, of: "b", in: "2026-12"), other = counts(12, of: "a")
    for _ in 0..<12 { one.add(["a"], in: "2026-11") }
    for _ in 0..<10 { other.add(["b"], in: "2026-12") }
    #expect(one.text == Self.header + "2026-11,a,10\n2026-12,b,10\n")
    #expect(one.text == other.text)
  }

  @Test func `it goes on with what was saved`() throws {
    var later = try VisitCounts(counts(25).text)
    #expect(later.text == Self.header + "2026-11,visits,20\n")
    for _ in 0..<10 { later.add(["visits"], in: "2026-11") }
    #expect(later.text == Self.header + "2026-11,visits,30\n")
    let empty = try VisitCounts("")
    #expect(empty.text == Self.header)
  }

  @Test(arguments: [
    "x", "2026-11,visits", "2026-11,visits,", "2026-11,visits,-10", "2026-11,visits,9223372036854775807",
    "2026-1,visits,10", "2026-1x,a,10", "2026-11,,10",
    ",,",
  ])
  func `a line that is none is told by its place`(line: String) {
    #expect(throws: VisitCounts.Fault(line: 2)) { try VisitCounts(Self.header + line) }
    #expect(throws: VisitCounts.Fault(line: 1)) { try VisitCounts(line) }
  }
}
