import Pages
import Testing

struct HideGestureTests {
  private func completes(_ presses: [(key: Key, time: Int)]) -> Bool {
    var gesture = HideGesture()
    return presses.contains { gesture.completes(with: $0.key, at: $0.time) }
  }

  @Test func `three presses of Escape hide, two do not`() {
    #expect(completes([(.escape, 10), (.escape, 20), (.escape, 30)]))
    #expect(!completes([(.escape, 10), (.escape, 20)]))
  }

  @Test func `the five seconds start anew at each press`() {
    #expect(completes([(.escape, 0), (.escape, 5_000), (.escape, 10_000)]))
    #expect(!completes([(.escape, 0), (.escape, 5_001), (.escape, 5_002)]))
  }

  @Test func `any other key starts the count anew`() {
    #expect(!completes([(.escape, 1), (.escape, 2), (.down, 3), (.escape, 4)]))
    #expect(completes([(.escape, 1), (.down, 2), (.escape, 3), (.escape, 4), (.escape, 5)]))
  }

  @Test func `the first press counts at any time of the clock`() {
    #expect(completes([(.escape, 900_000), (.escape, 900_001), (.escape, 900_002)]))
  }
}
