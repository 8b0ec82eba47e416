import Screens
import Testing

@Suite struct KioskPatienceTests {
  private let times = KioskTimes(idle: 60, reading: 180, limit: 600)
  private let second = 1_000

  private func patience() -> KioskPatience { KioskPatience(times, at: 5 * second) }

  @Test func `it warns 20 seconds before a minute without a key is over`() {
    #expect(patience().state(at: 44 * second) == .open)
    #expect(patience().state(at: 45 * second) == .warning(.idle))
    #expect(patience().state(at: 65 * second - 1) == .warning(.idle))
    #expect(patience().state(at: 65 * second) == .over)
  }

  @Test func `any key gives the whole time again, in the warning too`() {
    var patience = patience()
    patience.touch(at: 64 * second)
    #expect(patience.state(at: 65 * second) == .open)
    #expect(patience.state(at: 104 * second) == .warning(.idle))
    #expect(patience.state(at: 124 * second) == .over)
  }

  @Test func `a page to read has three minutes`() {
    var patience = patience()
    patience.isReading = true
    #expect(patience.state(at: 164 * second) == .open)
    #expect(patience.state(at: 165 * second) == .warning(.idle))
    #expect(patience.state(at: 185 * second) == .over)
  }

  @Test func `more time doubles every time of the visit, once`() {
    var patience = patience()
    patience.double(at: 5 * second)
    #expect(patience.state(at: 104 * second) == .open)
    #expect(patience.state(at: 125 * second) == .over)
    patience.double(at: 5 * second)
    #expect(patience.state(at: 125 * second) == .over)
  }

  @Test func `the longest time ends a visit however many keys are pressed, and warns once`() {
    var patience = patience()
    for time in 5..<585 { patience.touch(at: time * second) }
    #expect(patience.state(at: 584 * second) == .open)
    #expect(patience.state(at: 585 * second) == .warning(.limit))
    patience.touch(at: 586 * second)
    #expect(patience.state(at: 587 * second) == .open)
    patience.touch(at: 604 * second)
    #expect(patience.state(at: 605 * second) == .over)
  }

  @Test func `more time moves the longest time too`() {
    var patience = patience()
    patience.double(at: 586 * second)
    for time in 586..<1_184 { patience.touch(at: time * second) }
    #expect(patience.state(at: 1_184 * second) == .open)
    #expect(patience.state(at: 1_185 * second) == .warning(.limit))
  }

  @Test func `it is woken at every change and not before`() {
    var patience = patience()
    patience.touch(at: 10 * second)
    #expect(patience.wait(at: 10 * second) == 40 * second)
    #expect(patience.wait(at: 50 * second) == 20 * second)
    #expect(patience.wait(at: 700 * second) == 0)
  }

  @Test func `no time is shorter than a warning and what comes before it`() {
    #expect(KioskTimes(idle: 1, reading: 2, limit: 3) == KioskTimes(idle: 30, reading: 30, limit: 30))
  }
}
