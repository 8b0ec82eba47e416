import GuidanceModel
import Pages
import Terminal
import Testing

/// Long texts, secrets, time and the last word in numbered prompts.
struct LineWritingTests {
  private func run(
    _ visit: WritingVisit, _ device: ScriptedLines, ticks: @escaping () -> Int = { 0 }
  ) -> (ending: Ending, visit: WritingVisit) {
    var visit = visit
    visit.isBlank = { device.isHidden }
    let ending = LineMode.run(
      conversation: &visit, device: device, words: .sample, clock: { Moment(seconds: 0) }, ticks: ticks)
    return (ending, visit)
  }

  private func written(_ lines: [String]) -> WritingVisit {
    run(WritingVisit(), ScriptedLines(lines)).visit
  }

  // MARK: Long texts

  @Test func `lines are added one by one, and a full stop goes on`() {
    let visit = written(["He said:", "", "I will go.", "."])
    #expect(visit.input.text == "He said:\n\nI will go.")
    #expect(visit.events.last == .answer)
  }

  @Test func `a text that is there is shown and kept`() {
    let device = ScriptedLines(["more"])
    let visit = run(WritingVisit("first\n\nsecond"), device).visit
    #expect(visit.input.text == "first\n\nsecond\nmore")
    #expect(
      device.transcript.hasPrefix(
        """

        Concern

        What did you see?
        In exact words.
        Now:
        first

        second

        """))
  }

  @Test func `what was typed is not said again`() {
    let device = ScriptedLines(["one", "two"])
    _ = run(WritingVisit(), device)
    #expect(device.transcript.hasSuffix("> one\n> two\n> "))
  }

  @Test(arguments: [
    "back", "hide", "why", "9", "?", "1", "done", "list", "\"quoted\"", "/unknown", "//", "...", " indented",
  ])
  func `what would be a command elsewhere is text here`(line: String) {
    let visit = written([line])
    #expect(visit.input.text == line)
    #expect(visit.events == [.edit(.textEnd), .edit(.insert(line))])
  }

  @Test(arguments: [
    ("/back", Event.command(.back)), ("/999", .command(.emergency)), ("/Help", .command(.help)),
    ("/lock", .command(.lock)), ("/hide", .command(.hide)), ("/done", .answer), (" /back ", .command(.back)),
    ("999", .command(.emergency)), (".", .answer), ("/clear", .edit(.replace(""))), ("/undo", .edit(.undo)),
  ])
  func `a slash makes a command, and 999 needs none`(line: String, event: Event) {
    #expect(written([line]).events == [event])
    #expect(written(["some text", line]).events.last == event, "on a later line too")
  }

  @Test func `a slash and a number take an entry`() {
    #expect(written(["/2"]).events == [.select(2), .answer])
  }

  @Test func `one more full stop or slash makes text of them`() {
    #expect(written(["..", "//back", "//Done", "//unknown"]).input.text == ".\n/back\n/Done\n//unknown")
  }

  @Test func `the last line is taken back, and an emptied text comes back, and both are said`() {
    let device = ScriptedLines(["one", "two", "/undo", "/clear", "/undo"])
    let visit = run(WritingVisit(), device).visit
    #expect(visit.input.text == "one")
    #expect(
      device.transcript.hasSuffix(
        """
        > /undo
        What did you see?
        In exact words.
        Now:
        one
        > /clear
        What did you see?
        In exact words.
        Nothing yet.
        > /undo
        What did you see?
        In exact words.
        Now:
        one
        >\u{20}
        """))
  }

  @Test func `a slash and a question mark say what can be typed`() {
    let device = ScriptedLines(["/?"])
    _ = run(WritingVisit(), device)
    #expect(device.transcript.contains("> /?\nType line by line, then a full stop. Commands begin with a slash.\n"))
  }

  @Test func `a problem is said when it begins, and not with every line`() {
    let full = String(repeating: "a", count: TextInput.longLimit)
    let device = ScriptedLines(["b", "c"])
    let visit = run(WritingVisit(full), device).visit
    #expect(visit.input.text == full)
    #expect(device.transcript.components(of: "There is a problem: The text is full.") == 1)
  }

  @Test func `the end of a line that a terminal did not pass on is not missed in silence`() {
    let device = ScriptedLines([.cutLine("a long line")])
    let visit = run(WritingVisit(), device).visit
    #expect(visit.input.text == "a long line")
    #expect(device.transcript.hasSuffix("> a long line\nThe end of that line may be missing.\n> "))
  }

  // MARK: Secrets

  @Test func `a secret is taken as it was typed, and never said`() {
    var visit = SecretVisit()
    let device = ScriptedLines([" \"six words\" é "])
    _ = LineMode.run(
      conversation: &visit, device: device, words: .sample, clock: { Moment(seconds: 0) }, ticks: { 0 })
    #expect(visit.input.text == " \"six words\" é ")
    #expect(device.secretPrompts == 2)
    #expect(device.transcript.contains("Nothing shows."))
    #expect(!device.transcript.contains("six") && !device.transcript.contains("*"))
  }

  @Test func `commands are taken where a secret is asked for`() {
    var visit = SecretVisit()
    let ending = LineMode.run(
      conversation: &visit, device: ScriptedLines(["hide"]), words: .sample, clock: { Moment(seconds: 0) },
      ticks: { 0 })
    #expect(ending == .departed(.hide))
    #expect(visit.input.text.isEmpty)
  }

  // MARK: Time

  @Test func `without patience a line is waited for for ever`() {
    let device = ScriptedLines(["a"])
    #expect(run(WritingVisit(), device).visit.events.contains(.elapsed) == false)
    #expect(device.timeouts == [nil, nil])
  }

  @Test func `patience is waited for, and what is typed goes on after it`() {
    let device = ScriptedLines([.elapsed, .line("a")])
    let visit = run(WritingVisit(patience: 500), device).visit
    #expect(visit.events == [.elapsed, .edit(.textEnd), .edit(.insert("a"))])
    #expect(device.timeouts == [500, 500, 500])
    #expect(device.transcript.hasSuffix("slash.\nOr type: search, help, back, hide, lock\n> a\n> "))
  }

  @Test func `of what time brings to the same page only notices are said`() {
    var visit = WritingVisit(patience: 500)
    visit.notice = Notice(.note, "This locks soon.")
    visit.paragraph = "Saved 14:02:31."
    let device = ScriptedLines([.elapsed])
    _ = run(visit, device)
    #expect(device.transcript.hasSuffix("> \nNote: This locks soon.\n> "))
  }

  @Test func `with no patience left the page is said first, and no prompt comes before the next one`() {
    var visit = WritingVisit(patience: 0)
    visit.departureInTime = .lock
    let device = ScriptedLines([String]())
    let (ending, after) = run(visit, device)
    #expect(ending == .departed(.lock))
    #expect(after.events == [.elapsed])
    #expect(device.transcript.contains("Concern") && !device.transcript.contains("> "))
  }

  @Test func `a line that was typed before time brought another page does nothing there`() {
    var time = 0
    var visit = WritingVisit(patience: 700)
    visit.nextPage = .home()
    let (_, after) = run(
      visit, ScriptedLines(["1"]),
      ticks: {
        time += 400
        return time
      })
    #expect(after.events.first == .elapsed)
    #expect(!after.events.contains(.answer))
  }

  @Test func `lines that change nothing are activity while there is patience`() {
    #expect(run(WritingVisit(patience: 500), ScriptedLines(["/?"])).visit.events == [.activity])
    #expect(run(WritingVisit(), ScriptedLines(["/?"])).visit.events == [])
  }

  @Test func `typing in a field is activity while there is patience, and no turn repeats the prompt`() {
    let device = ScriptedLines([.typing, .typing, .line("a")])
    let events = run(WritingVisit(patience: 500), device).visit.events
    #expect(events.prefix(2) == [.activity, .activity])
    #expect(device.transcript.count { $0 == ">" } == 2, "one prompt for the line, one for the end")
    #expect(!run(WritingVisit(), ScriptedLines([.typing])).visit.events.contains(.activity))
  }

  @Test func `a letter that comes too late comes after time`() {
    var time = 0
    let device = ScriptedLines([.typing])
    let events = run(WritingVisit(patience: 500), device) {
      time += 400
      return time
    }.visit.events
    #expect(events.first == .elapsed)
  }

  @Test func `a number that is typed waits for Enter, also where it would choose to have more time`() {
    var visit = WritingVisit(patience: 500)
    visit.nextPage = .home()
    #expect(run(visit, ScriptedLines([.elapsed, .typing])).visit.events == [.elapsed])
  }

  @Test func `what a line begins with is shown again after a notice, and forgotten on another page`() {
    let device = ScriptedLines([.typing, .line("/?"), .end])
    device.begun = "lee"
    _ = run(WritingVisit(patience: 500), device)
    #expect(device.transcript.hasSuffix("> lee"))
    let other = ScriptedLines([.typing, .elapsed, .end])
    other.begun = "lee"
    var visit = WritingVisit(patience: 500)
    visit.nextPage = .home()
    _ = run(visit, other)
    #expect(other.transcript.hasSuffix("\n> "))
  }

  // MARK: The last word, and stopping

  @Test(arguments: [
    (LineInput.end, Ending.endOfInput), (.ended(signal: 1), .signalled(1)), (.line("/hide"), .departed(.hide)),
    (.line("/lock"), .departed(.lock)),
  ])
  func `the last word is had once, whatever ends the visit`(input: LineInput, ending: Ending) {
    let (found, visit) = run(WritingVisit(), ScriptedLines([.line("a"), input]))
    #expect(found == ending)
    #expect(visit.endings == 1)
    #expect(visit.wasBlank == (ending == .departed(.hide) || ending == .departed(.lock)))
  }

  @Test func `a change of the front end is no ending`() {
    let device = ScriptedLines(["/screen"])
    let (ending, visit) = run(WritingVisit(), device)
    #expect(ending == .departed(.switchFrontEnd))
    #expect(visit.endings == 0)
    #expect(device.isClosed && !device.isHidden)
  }

  @Test func `the program stops where it is, unless the visit holds something`() {
    let device = ScriptedLines([.suspend, .line("a")])
    #expect(run(WritingVisit(), device).visit.input.text == "a")
    #expect(device.suspensions == 1)
    var visit = WritingVisit(leavesOnSuspend: true)
    visit.departureToStop = .suspend
    let holding = ScriptedLines([.suspend, .line("a")])
    #expect(run(visit, holding).ending == .departed(.suspend))
    #expect(holding.suspensions == 0 && holding.isHidden)
    #expect(run(WritingVisit(leavesOnSuspend: true), ScriptedLines([.suspend, .line("a")])).visit.input.text == "a")
  }
}

extension String {
  /// How often another text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
