import Screens
import Testing

@Suite struct SaveCadenceTests {
  @Test func `nothing is saved while nothing changed`() {
    #expect(SaveCadence().wait(at: 1_000) == nil)
  }

  @Test func `a change is saved half a second after the last key`() {
    var cadence = SaveCadence()
    cadence.change(at: 1_000)
    #expect(cadence.wait(at: 1_000) == 500)
    cadence.change(at: 1_400)
    #expect(cadence.wait(at: 1_400) == 500)
    #expect(cadence.wait(at: 1_900) == 0)
  }

  @Test func `someone who types without a pause is saved every two seconds`() {
    var cadence = SaveCadence()
    for time in stride(from: 0, through: 1_900, by: 100) { cadence.change(at: time) }
    #expect(cadence.wait(at: 1_900) == 100)
    cadence.change(at: 2_000)
    #expect(cadence.wait(at: 2_000) == 0)
  }

  @Test func `what is saved is not saved again`() {
    var cadence = SaveCadence()
    cadence.change(at: 0)
    cadence.saved()
    #expect(cadence.wait(at: 5_000) == nil)
  }

  @Test func `a save that failed is tried again, and not at once`() {
    var cadence = SaveCadence()
    cadence.change(at: 0)
    cadence.failed(at: 500)
    #expect(cadence.wait(at: 500) == 5_000)
    #expect(cadence.wait(at: 5_500) == 0)
  }
}
