import Testing

@testable import Terminal

struct WrapTests {
  @Test func `lines break at spaces`() {
    #expect(Wrap.lines(of: "one two three", columns: 8) == ["one two", "three"])
    #expect(Wrap.lines(of: "one two", columns: 7) == ["one two"])
    #expect(Wrap.lines(of: "", columns: 7) == [])
  }

  @Test func `a number to dial is not torn apart`() {
    #expect(Wrap.lines(of: "Call 0800 011 3764 now", columns: 16) == ["Call", "0800 011 3764", "now"])
  }

  @Test func `a number wider than the line breaks at its spaces`() {
    #expect(Wrap.lines(of: "0800 011 3764", columns: 6) == ["0800", "011", "3764"])
  }

  @Test func `a word wider than the line is cut, and nothing of it is lost`() {
    #expect(Wrap.lines(of: "abcdefgh", columns: 3) == ["abc", "def", "gh"])
    #expect(Wrap.lines(of: "日本語", columns: 3) == ["日", "本", "語"])
    #expect(Wrap.lines(of: "日本", columns: 1) == ["日", "本"])
  }

  @Test(arguments: -1...30)
  func `no line is too wide and no word is lost`(columns: Int) {
    let text = "Call 116 123 or write to jo@samaritans.org, in 日本語 or naïve English, at any hour."
    let lines = Wrap.lines(of: text, columns: columns)
    #expect(lines.allSatisfy { $0.cellWidth <= max(columns, 2) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
