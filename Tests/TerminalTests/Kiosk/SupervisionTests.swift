import Terminal
import Testing

@Suite struct SupervisionTests {
  @Test func `a visit is asked at once, and then some seconds after each answer`() {
    var heartbeat = Heartbeat(at: 100)
    #expect(heartbeat.step(at: 100) == .ask)
    #expect(heartbeat.step(at: 100) == .wait(8_000))
    heartbeat.answered(at: 150)
    #expect(heartbeat.step(at: 150) == .wait(5_000))
    #expect(heartbeat.step(at: 5_150) == .ask)
  }

  @Test func `a visit that does not answer is given up`() {
    var heartbeat = Heartbeat(at: 0)
    #expect(heartbeat.step(at: 0) == .ask)
    #expect(heartbeat.step(at: 7_999) == .wait(1))
    #expect(heartbeat.step(at: 8_000) == .giveUp)
  }

  @Test func `visits follow each other at once, however short they are`() {
    var restarts = Restarts()
    for _ in 0..<50 { #expect(restarts.ended(isWell: true, life: 3) == 0) }
    for _ in 0..<50 { #expect(restarts.ended(isWell: false, life: 2_001) == 0) }
    #expect(!restarts.areFailing)
  }

  @Test func `where one start after the other fails there is a pause, until one goes well`() {
    var restarts = Restarts()
    #expect((0..<5).map { _ in restarts.ended(isWell: false, life: 10) } == [0, 0, 0, 500, 500])
    #expect(restarts.areFailing)
    #expect(restarts.ended(isWell: true, life: 10) == 0)
    #expect(!restarts.areFailing)
  }
}
