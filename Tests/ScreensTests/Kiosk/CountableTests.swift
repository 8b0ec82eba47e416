import Guidance
import GuidanceModel
import Pages
import TestSupport
import Testing

@testable import Screens

@Suite struct CountableTests {
  private static let surroundings = Surroundings(.builtIn)

  private func counted(after events: [Event]) -> Set<String> {
    var visit = KioskVisit(Self.surroundings, KioskTimes(), at: 0)
    for event in events { _ = visit.take(event, at: .sundayEvening) }
    return visit.counted
  }

  @Test func `names fit a byte each, and none is about oneself`() throws {
    let names = Countable(.builtIn).names
    #expect(names.first == "visits" && names.count < 255 && Set(names).count == names.count)
    #expect(names.contains("am-i-worried.call-999"))
    let outcomes = try #require(Library.builtIn.questionnaire("am-i-worried")).outcomes
    for outcome in outcomes
    where outcome.id.hasPrefix("me-") || outcome.id.hasSuffix("-me") || outcome.id == "i-am-abroad" {
      #expect(outcome.isAboutOneself, "\(outcome.id)")
    }
    for outcome in outcomes where outcome.isAboutOneself {
      #expect(!names.contains { $0.hasSuffix(".\(outcome.id)") }, "\(outcome.id)")
    }
  }

  @Test func `nothing is counted before a visit begins`() {
    #expect(counted(after: [.elapsed]).isEmpty)
    #expect(counted(after: [.activity]) == ["visits"])
  }

  @Test func `an outcome is counted once, whichever way it was reached`() {
    let toOutcome: [Event] = [.select(2), .answer, .select(1), .answer]
    #expect(counted(after: [.activity] + toOutcome) == ["visits", "am-i-worried.call-999"])
    #expect(
      counted(after: [.activity] + toOutcome + [.command(.home)] + toOutcome) == ["visits", "am-i-worried.call-999"])
  }
}
