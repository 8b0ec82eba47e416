import GuidanceModel
import Pages
import Terminal
import Testing

struct FullScreenTests {
  /// Runs a visit; a quarter of a second passes between two keys.
  private func run(_ device: ScriptedDevice, visit: SampleVisit = SampleVisit()) -> (Ending, SampleVisit) {
    var visit = visit
    var time = 0
    let ending = FullScreen.run(
      conversation: &visit, device: device, words: .sample, clock: { Moment(seconds: 0) },
      ticks: {
        time += 250
        return time
      })
    return (ending, visit)
  }

  @Test func `the first page is shown before any key`() {
    let device = ScriptedDevice(keys: [])
    #expect(run(device).0 == .signalled(1))
    #expect(device.screens.count == 1)
    #expect(device.lastScreen[2] == "  Help when you are worried")
    #expect(device.isClosed && !device.isHidden)
  }

  @Test func `a digit and Enter go to a page, and 9 to the emergency page`() {
    let device = ScriptedDevice(keys: [.character("2"), .enter, .character("9")])
    _ = run(device)
    #expect(device.screens[2].text[2] == "  Read")
    #expect(device.lastScreen[2] == "  Call 999")
  }

  @Test func `three presses of Escape hide from anywhere`() {
    let device = ScriptedDevice(keys: [.character("/"), .character("a"), .escape, .escape, .escape, .enter])
    #expect(run(device).0 == .departed(.hide))
    #expect(device.isHidden)
  }

  @Test func `keys that were pressed for the old page do not answer the new one`() {
    let device = ScriptedDevice([[.key(.character("2")), .key(.enter), .key(.enter), .key(.enter)]])
    let (_, visit) = run(device)
    #expect(device.dropped == [.key(.enter), .key(.enter)])
    #expect(visit.answers == 1)
    #expect(device.lastScreen[2] == "  Read")
  }

  @Test func `Escape is never dropped`() {
    let device = ScriptedDevice([[.key(.character("/"))], [.key(.escape), .key(.escape), .key(.escape)]])
    #expect(run(device).0 == .departed(.hide))
  }

  @Test func `all that waits is taken before a screen is drawn`() {
    let device = ScriptedDevice([[.key(.down), .key(.down), .key(.down)]])
    _ = run(device)
    #expect(device.screens.count == 2)
    #expect(device.lastScreen[8].hasPrefix("  > 4  "))
  }

  @Test func `a key that means nothing draws nothing`() {
    let device = ScriptedDevice(keys: [.character("z"), .control("k"), .left])
    _ = run(device)
    #expect(device.screens.count == 1)
  }

  @Test func `a click selects, and a second one answers`() {
    let click = Input.click(Position(row: 6, column: 10))
    let device = ScriptedDevice([[click], [click], [.click(Position(row: 23, column: 0))]])
    let (_, visit) = run(device)
    #expect(device.screens[1].text[6].hasPrefix("  > 2  "))
    #expect(visit.answers == 1)
    #expect(device.lastScreen[2] == "  Read")
  }

  @Test func `typed letters that wait together are one edit, and a key after them still counts`() {
    let word = "Leeds".map { Input.key(.character($0)) }
    let device = ScriptedDevice([[.key(.character("/"))], word + [.key(.enter)]])
    let (_, visit) = run(device)
    #expect(visit.found == "Leeds")
  }

  @Test func `a flood of keys is shown piece by piece, not only when it ends`() {
    let device = ScriptedDevice([(0..<1_000).map { .key($0.isMultiple(of: 2) ? .down : .up) }])
    _ = run(device)
    #expect(device.mostBetweenScreens == 64)
    #expect(device.screens.count == 17)
  }

  @Test func `a heartbeat is a turn like any other`() {
    let device = ScriptedDevice([[.heartbeat], [.heartbeat], [.key(.character("9"))]])
    let (_, visit) = run(device)
    #expect(device.screens.count == 4, "the page is made anew each time")
    #expect(device.waits.count == 4, "and each turn ends in a wait for input, which answers")
    #expect(visit.answers == 0)
  }

  @Test func `a signal ends the visit and gives the terminal back`() {
    let device = ScriptedDevice([[.ended(signal: 15)]])
    #expect(run(device).0 == .signalled(15))
    #expect(device.isClosed)
  }

  @Test func `changing to numbered prompts gives the terminal back without blanking it`() {
    let device = ScriptedDevice(keys: [.character("L")])
    #expect(run(device).0 == .departed(.switchFrontEnd))
    #expect(device.isClosed && !device.isHidden)
  }
}
