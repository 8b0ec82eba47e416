import Screens
import Testing

@Suite struct IdleLockTests {
  @Test func `a draft locks after four minutes without a key, with a warning of twenty seconds`() {
    let lock = IdleLock(at: 0)
    #expect(lock.state(at: 219_999) == .open)
    #expect(lock.state(at: 220_000) == .warning)
    #expect(lock.state(at: 239_999) == .warning)
    #expect(lock.state(at: 240_000) == .locked)
  }

  @Test func `any key begins the time anew, also while it warns`() {
    var lock = IdleLock(at: 0)
    lock.touch(at: 239_000)
    #expect(lock.state(at: 240_000) == .open)
    #expect(lock.wait(at: 240_000) == 219_000)
  }

  @Test func `the time can be changed, and never to none`() {
    var lock = IdleLock(at: 0)
    var seen: [Int] = []
    for _ in IdleLock.choices {
      lock.change()
      seen.append(lock.minutes)
    }
    #expect(seen == [8, 15, 1, 2, 4])
    #expect(IdleLock(minutes: 0, at: 0).minutes == 4)
    #expect(IdleLock(minutes: 600, at: 0).minutes == 4)
  }

  @Test func `it says how long until something changes`() {
    let lock = IdleLock(at: 100)
    #expect(lock.wait(at: 100) == 220_000)
    #expect(lock.wait(at: 230_000) == 10_100)
    #expect(lock.wait(at: 999_999) == 0)
  }
}
