import GuidanceModel
import Pages
import Terminal
import Testing

/// A long text in the full screen.
struct LongFieldTests {
  private func run(
    _ text: String = "", size: Size = Size(rows: 24, columns: 80), _ groups: [[Input]]
  ) -> (ScriptedDevice, WritingVisit) {
    var visit = WritingVisit(text)
    let device = ScriptedDevice(size: size, groups)
    _ = FullScreen.run(
      conversation: &visit, device: device, words: .sample, clock: { Moment(seconds: 0) }, ticks: { device.time })
    return (device, visit)
  }

  private func run(
    _ text: String = "", size: Size = Size(rows: 24, columns: 80), keys: [Key]
  ) -> (ScriptedDevice, WritingVisit) {
    run(text, size: size, keys.map { [.key($0)] })
  }

  // MARK: The look

  @Test func `a long text is a box of rows, with room to begin`() {
    let (device, _) = run(keys: [])
    #expect(
      device.lastScreen[2...13] == [
        "  Concern",
        "",
        "  What did you see?",
        "  In exact words.",
        "  |", "  |", "  |", "  |",
        "",
        "    1  Continue",
        "    2  Later",
        "",
      ])
    #expect(
      device.lastScreen[23] == " Type, then Tab   Ctrl-G help   Esc back   Esc Esc Esc hide   Ctrl-K lock")
    #expect(device.screens.last?.cursor == Position(row: 6, column: 4))
  }

  @Test func `40 columns wrap the text, and the cursor stands after it`() {
    let (device, _) = run(
      "He said that he would go and see them all tomorrow.", size: Size(rows: 14, columns: 40), keys: [])
    #expect(device.lastScreen[6...9] == [" | He said that he would go and see", " | them all tomorrow.", " |", " |"])
    #expect(device.screens.last?.cursor == Position(row: 7, column: 21))
  }

  @Test func `wide and combining characters keep the cursor on its cell`() {
    let (device, _) = run("日本 e\u{301}ভাল", keys: [.left, .left])
    #expect(device.screens.first?.cursor.column == 4 + 5 + 1 + 3)
    #expect(device.screens.last?.cursor.column == 4 + 5 + 1)
  }

  @Test func `a problem stands above the text`() {
    let full = String(repeating: "a", count: TextInput.longLimit)
    let (device, visit) = run(full, size: Size(rows: 400, columns: 80), keys: [.character("b")])
    #expect(visit.input.text == full)
    #expect(device.lastScreen[6] == "  There is a problem: The text is full.")
    #expect(device.lastScreen[7].hasPrefix("  | aaa"))
  }

  @Test func `a text longer than the screen shows the cursor, and its label once the cursor is at the top`() {
    let text = (1...40).map { "line \($0)" }.joined(separator: "\n")
    let (device, _) = run(text, size: Size(rows: 14, columns: 60), keys: [.controlHome])
    #expect(device.screens[0].text[11] == "  | line 40")
    #expect(device.screens[0].cursor == Position(row: 11, column: 11))
    #expect(device.screens[1].text[2] == "  What did you see?")
    #expect(device.screens[1].text[4] == "  | line 1")
  }

  @Test func `moving inside what is in sight scrolls nothing`() {
    let text = (1...40).map { "line \($0)" }.joined(separator: "\n")
    let (device, _) = run(text, size: Size(rows: 14, columns: 60), keys: [.up, .up])
    #expect(device.screens[2].text[11] == "  | line 40")
    #expect(device.screens[2].cursor.row == 9)
  }

  // MARK: Keys

  @Test func `Enter begins a line, and Tab and the ends of the text go on`() {
    #expect(run(keys: [.character("a"), .enter, .character("b")]).1.input.text == "a\nb")
    #expect(run("a", keys: [.tab]).1.events == [.next])
    #expect(run("a", keys: [.backTab]).1.events == [.previous])
    #expect(run("a\nb", keys: [.down]).1.events == [.next])
    #expect(run("a\nb", keys: [.up, .up]).1.events.last == .previous)
  }

  @Test func `up and down go by the rows that are seen, and keep their column`() {
    let text = "one two three four\nab\nseven eight nine"
    let (_, visit) = run(text, size: Size(rows: 14, columns: 30), keys: [.up, .up])
    #expect(visit.input.place == TextPlace(line: 0, offset: 16))
    let (_, back) = run(text, size: Size(rows: 14, columns: 30), keys: [.up, .up, .down, .down])
    #expect(back.input.place == TextPlace(line: 2, offset: 16))
    let (_, moved) = run(text, size: Size(rows: 14, columns: 30), keys: [.up, .left, .up, .down])
    #expect(moved.input.place == TextPlace(line: 1, offset: 1))
  }

  @Test func `a page of rows goes no further than the text`() {
    let text = (1...40).map { "line \($0)" }.joined(separator: "\n")
    let size = Size(rows: 14, columns: 60)
    #expect(run(text, size: size, keys: [.pageUp]).1.input.place.line == 30)
    #expect(run(text, size: size, keys: Array(repeating: .pageUp, count: 9)).1.input.place.line == 0)
    #expect(run(text, size: size, keys: [.controlHome, .pageDown]).1.input.place.line == 9)
    #expect(run(text, size: size, keys: [.pageDown, .pageDown]).1.events.contains(.next) == false)
  }

  @Test func `the count is asked for`() {
    #expect(run("a", keys: [.control("n")]).1.events == [.count])
  }

  @Test func `letters and Enter that wait together are one edit`() {
    let typed: [Input] = [.key(.character("a")), .key(.enter), .key(.character("b")), .key(.tab)]
    #expect(run("", [typed]).1.events == [.edit(.insert("a\nb")), .next])
  }

  @Test func `a paste of ten kilobytes arrives whole`() {
    let paste = String(repeating: "What I saw: naïve ভাল 日本 words.\r", count: 280)
    let (_, visit) = run(keys: [.paste(paste)])
    #expect(visit.input.text == paste.replacing("\r", with: "\n"))
  }

  @Test func `Alt with a letter moves by words in a text, and is Escape and the letter elsewhere`() {
    #expect(run("one two", keys: [.alt("b")]).1.input.place.offset == 4)
    #expect(run("one two", keys: [.tab, .alt("b")]).1.events == [.next, .command(.back)])
  }

  @Test func `no size faults, and the cursor is always inside`() {
    let text = "He said: ভাল 日本 e\u{301}. " + String(repeating: "word ", count: 60)
    for rows in [1, 2, 3, 5, 8, 24] {
      for columns in [1, 2, 3, 4, 7, 20, 40, 80, 140] {
        let (device, _) = run(text, size: Size(rows: rows, columns: columns), keys: [.up, .pageUp, .character("a")])
        for screen in device.screens {
          #expect((0..<rows).contains(screen.cursor.row) && (0..<columns).contains(screen.cursor.column))
        }
      }
    }
  }
}
