import GuidanceModel
import Pages
import Terminal
import Testing

/// Time, the last word, and stopping, in the full screen.
struct TimeTests {
  private func run(_ visit: WritingVisit, _ device: ScriptedDevice, ticks: (() -> Int)? = nil) -> (Ending, WritingVisit)
  {
    var visit = visit
    visit.isBlank = { device.isHidden || device.isLocked }
    let ending = FullScreen.run(
      conversation: &visit, device: device, words: .sample, clock: { Moment(seconds: 0) },
      ticks: ticks ?? { device.time })
    return (ending, visit)
  }

  // MARK: Patience

  @Test func `without patience the program waits for ever, and nothing but keys comes`() {
    let device = ScriptedDevice([[.key(.character("a"))], [], [.key(.control("b"))]])
    #expect(run(WritingVisit(), device).1.events == [.edit(.insert("a"))])
    #expect(device.waits == [nil, nil, nil])
  }

  @Test func `patience is waited for and no longer, then time has passed`() {
    let device = ScriptedDevice([[], []])
    let (_, visit) = run(WritingVisit(patience: 500), device)
    #expect(visit.events == [.elapsed, .elapsed])
    #expect(visit.times == [500, 1_000])
    #expect(device.waits == [500, 500, 500])
  }

  @Test func `with no patience left the page is shown first, then time has passed`() {
    let device = ScriptedDevice([])
    var visit = WritingVisit(patience: 0)
    visit.nextPage = Page(identity: "opened", title: "Opened", blocks: [])
    visit.departureInTime = .switchFrontEnd
    let (ending, after) = run(visit, device)
    #expect(after.events == [.elapsed])
    #expect(device.screens.count == 1)
    #expect(device.lastScreen[2] == "  Concern")
    #expect(ending == .departed(.switchFrontEnd))
  }

  @Test func `a key that comes too late comes after time`() {
    let device = ScriptedDevice([[.key(.character("a"))]])
    #expect(runLate(WritingVisit(patience: 700), device).1.events.prefix(2) == [.elapsed, .edit(.insert("a"))])
  }

  @Test func `a key that was pressed before time brought another page does nothing there`() {
    var visit = WritingVisit(patience: 700)
    visit.nextPage = .home()
    let device = ScriptedDevice([[.key(.character("9")), .key(.character("9"))]])
    #expect(runLate(visit, device).1.events.allSatisfy { $0 == .elapsed })
    #expect(device.dropped == [.key(.character("9"))])
  }

  @Test func `Escape still counts towards hiding when time brings another page`() {
    var visit = WritingVisit(patience: 700)
    visit.nextPage = .home()
    let device = ScriptedDevice([[.key(.escape), .key(.escape), .key(.escape)]])
    #expect(runLate(visit, device).0 == .departed(.hide))
  }

  @Test func `a signal that comes too late is not lost`() {
    var visit = WritingVisit(patience: 700)
    visit.nextPage = .home()
    #expect(runLate(visit, ScriptedDevice([[.ended(signal: 15)]])).0 == .signalled(15))
  }

  /// Lets 400 milliseconds pass with every look at the clock.
  private func runLate(_ visit: WritingVisit, _ device: ScriptedDevice) -> (Ending, WritingVisit) {
    var time = 0
    return run(
      visit, device,
      ticks: {
        time += 400
        return time
      })
  }

  @Test func `any key is activity while there is patience`() {
    let keys: [Key] = [.control("b"), .tab, .pageUp, .character("z")]
    #expect(run(WritingVisit(patience: 500), ScriptedDevice(keys: keys)).1.events.count { $0 == .activity } == 3)
    #expect(!run(WritingVisit(), ScriptedDevice(keys: keys)).1.events.contains(.activity))
  }

  // MARK: The last word

  @Test(arguments: [
    (Input.ended(signal: 15), Ending.signalled(15)), (.ended(signal: 1), .signalled(1)),
    (.key(.control("x")), .departed(.hide)), (.key(.control("k")), .departed(.lock)),
  ])
  func `the last word is had once, whatever ends the visit`(input: Input, ending: Ending) {
    let device = ScriptedDevice([[.key(.character("a"))], [input]])
    let (found, visit) = run(WritingVisit(), device)
    #expect(found == ending)
    #expect(visit.endings == 1)
  }

  @Test func `three presses of Escape have it too, once the screen is blank`() {
    let (ending, visit) = run(WritingVisit(), ScriptedDevice(keys: [.escape, .escape, .escape]))
    #expect(ending == .departed(.hide))
    #expect(visit.endings == 1 && visit.wasBlank)
  }

  @Test func `hiding and locking blank the screen before the last word`() {
    #expect(run(WritingVisit(), ScriptedDevice(keys: [.control("x")])).1.wasBlank)
    #expect(run(WritingVisit(), ScriptedDevice(keys: [.control("k")])).1.wasBlank)
  }

  @Test func `a change of the front end is no ending`() {
    let device = ScriptedDevice(keys: [.tab, .character("L")])
    let (ending, visit) = run(WritingVisit(), device)
    #expect(ending == .departed(.switchFrontEnd))
    #expect(visit.endings == 0)
    #expect(device.isClosed)
  }

  @Test func `locking keeps the terminal`() {
    let device = ScriptedDevice(keys: [.control("k")])
    _ = run(WritingVisit(), device)
    #expect(device.isLocked && !device.isHidden && !device.isClosed)
  }

  // MARK: Stopping

  @Test func `the program stops where it is when there is nothing to take away`() {
    let device = ScriptedDevice([[.suspend], [.key(.character("a"))]])
    let (_, visit) = run(WritingVisit(), device)
    #expect(device.suspensions == 1)
    #expect(visit.events == [.edit(.insert("a"))])
    #expect(device.screens.count == 3, "it is drawn again when it goes on")
  }

  @Test func `a visit that holds something leaves before the program stops`() {
    var visit = WritingVisit(leavesOnSuspend: true)
    visit.departureToStop = .suspend
    let device = ScriptedDevice([[.suspend]])
    let (ending, after) = run(visit, device)
    #expect(ending == .departed(.suspend))
    #expect(device.suspensions == 0 && device.isLocked)
    #expect(after.endings == 1)
  }

  @Test func `a visit that could not save stays`() {
    let device = ScriptedDevice([[.suspend], [.key(.character("a"))]])
    let (ending, visit) = run(WritingVisit(leavesOnSuspend: true), device)
    #expect(visit.events == [.suspending, .edit(.insert("a"))])
    #expect(device.suspensions == 0)
    #expect(ending == .signalled(1))
  }
}
