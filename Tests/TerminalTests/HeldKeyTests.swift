import Pages
import Terminal
import Testing

struct HeldKeyTests {
  /// Which keys are ignored, when the first one has led to a new page or not.
  private func ignored(_ presses: [(key: Key, time: Int)], afterNewPage: Bool = true) -> [Bool] {
    var held = HeldKey()
    return presses.enumerated().map { index, press in
      let isIgnored = held.ignores(press.key, at: press.time)
      if index == 0, afterNewPage { held.stop() }
      return isIgnored
    }
  }

  @Test func `a held key does nothing more once it has led to a new page`() {
    let presses = [(Key.enter, 1_000), (.enter, 1_033), (.enter, 1_150), (.enter, 1_400)]
    #expect(ignored(presses) == [false, true, true, false])
  }

  @Test func `another key, or the same one without a new page, counts at any speed`() {
    #expect(ignored([(.enter, 0), (.down, 10), (.enter, 20)]) == [false, false, false])
    #expect(ignored([(.down, 0), (.down, 10)], afterNewPage: false) == [false, false])
  }

  @Test func `Escape is never taken for a repeat`() {
    #expect(ignored([(.escape, 0), (.escape, 10)]) == [false, false])
  }
}
