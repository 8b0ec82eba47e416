import GuidanceModel
import Pages
import Terminal
import Testing

struct LineModeTests {
  /// What a visit says to these lines, with what was typed after each prompt.
  private func run(_ lines: [String], width: Int? = nil) -> (said: String, ending: Ending, visit: SampleVisit) {
    var visit = SampleVisit()
    let device = ScriptedLines(lines, width: width)
    let ending = LineMode.run(
      conversation: &visit, device: device, words: .sample, clock: { Moment(seconds: 0) }, ticks: { 0 })
    return (device.transcript, ending, visit)
  }

  @Test func `a page is said once, with its numbers and the words that work`() {
    let (said, ending, _) = run([])
    #expect(
      said == """
        Danger now: 999. Cannot speak or hear: press 9

        Help when you are worried

        This is not the police. It cannot call or send anything.

        1. Someone is in danger
        2. I am worried about someone
        3. I am worried about myself
        4. I am under 18
        5. I just want to talk to someone
        6. Something I saw or found
        7. For staff
        8. Plain text for screen readers, BSL, languages

        Signpost saves no answers. It cannot hide this page from someone who can see or check this computer.

        Type a number, then Enter.
        Or type: search, help, back, hide
        >\u{20}
        """)
    #expect(ending == .endOfInput)
  }

  @Test(arguments: ["9", "999", "DANGER", " 9 "])
  func `999 works from anywhere, in figures and in words`(line: String) {
    #expect(run([line]).said.contains("Call 999 now."))
    #expect(run(["3", line]).said.contains("Call 999 now."))
  }

  @Test func `ticks are said in words, and only what has changed`() {
    let said = run(["4", "1 3", "1", "done"]).said
    #expect(
      said.contains(
        """
        > 1 3
        1. [ticked] One
        3. [ticked] Three
        > 1
        1. [not ticked] One
        > done

        """))
  }

  @Test func `what cannot be understood is answered without the page being repeated`() {
    let said = run(["potato", "12"]).said
    #expect(
      said.hasSuffix(
        """
        > potato
        Signpost did not understand that.
        Type a number, then Enter.
        Or type: search, help, back, hide
        > 12
        Signpost did not understand that.
        Type a number, then Enter.
        Or type: search, help, back, hide
        >\u{20}
        """))
  }

  @Test func `a question mark lists what can be typed`() {
    #expect(
      run(["?"]).said.hasSuffix(
        """
        > ?
        Danger now: 999. Cannot speak or hear: press 9
        Type a number, then Enter.
        search: search
        help: help
        back: back
        hide: hide
        >\u{20}
        """))
  }

  @Test func `a line fills a text field and answers, and quotes make text of a command word`() {
    #expect(run(["3", "Leeds"]).visit.found == "Leeds")
    #expect(run(["3", "\"home\""]).visit.found == "home")
    #expect(run(["3", "home"]).visit.found == nil)
  }

  @Test func `a problem is said with the field that it is about`() {
    #expect(
      run(["3", ""]).said.hasSuffix(
        """
        >\u{20}
        What are you looking for?
        There is a problem: Type a word.
        >\u{20}
        """))
  }

  @Test func `hiding says nothing more`() {
    let (said, ending, _) = run(["hide", "2"])
    #expect(said.hasSuffix("> hide\n"))
    #expect(ending == .departed(.hide))
  }

  @Test func `lines wrap only when there is a width`() {
    #expect(run([], width: 40).said.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(run([], width: 40).said.contains("8. Plain text for screen readers, BSL,\n   languages\n"))
  }

  @Test func `no control code but the line end is ever written`() {
    let hostile = "\u{1B}[2J\u{9B}x\u{7}\u{202E}"
    let said = run(["3", hostile, "", "4", hostile, "?"]).said.replacing(hostile, with: "")
    #expect(said.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!said.contains("\u{202E}"))
  }
}
