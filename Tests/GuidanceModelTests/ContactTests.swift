import GuidanceModel
import Testing
import TestSupport

@Suite struct ContactTests {
  private func contact(
    _ channels: String, answeredBy: String = "police", nations: String = "[england, wales]"
  ) throws -> Contact {
    try Contact(
      ContentFolder.reader(
        """
        id: line
        name: The Line
        status: current
        answered-by: \(answeredBy)
        summary: It helps.
        audience: [public, staff]
        nations: \(nations)
        channels: \(channels)
        outside-hours: Call 999.
        sources: [s]
        confirmed: 2026-11-20
        review-by: 2027-01-01
        """))
  }

  private func channel(_ kind: String, hours: String = "always", name: String = "no", more: String = "")
    -> String
  {
    "{id: \(kind), kind: \(kind), dial: 0800 1, hours: \(hours), cost: Free., trace: call-list, name-needed: \(name)\(more)}"
  }

  private let office =
    "{weekly: [{days: [monday], from: '09:00', to: '17:00'}], bank-holidays: same, outside: OUTSIDE}"

  @Test func `serves the nations and audiences that it names, and an unknown nation only when it names all`()
    throws
  {
    let line = try contact("[\(channel("phone"))]")
    #expect(line.serves(.wales) && !line.serves(.scotland) && !line.serves(nil))
    #expect(line.serves(Audience.staff) && !line.serves(Audience.child))
    let everywhere = try contact(
      "[\(channel("phone"))]", nations: "[england, wales, scotland, northern-ireland]")
    #expect(everywhere.serves(nil))
  }

  @Test(arguments: [
    ("phone", [Way.voice, .noName]), ("text", [.text, .noName]), ("chat", [.text, .noName]),
    ("relay", [.relay, .noName]),
    ("textphone", [.relay, .noName]), ("bsl", [.bsl, .noName]), ("form", [.online, .noName]),
    ("email", [.noName]),
    ("post", [.noName]),
  ])
  func `offers the ways that its channels serve`(kind: String, ways: [Way]) throws {
    let line = try contact("[\(channel(kind))]")
    #expect(Way.allCases.filter(line.offers) == ways)
    #expect(try contact("[\(channel(kind))]", answeredBy: "charity").offers(.charity))
    #expect(try !contact("[\(channel(kind, name: "yes"))]").offers(.noName))
  }

  @Test func `is reachable at any hour only by itself, always or when it passes calls on`() throws {
    #expect(try contact("[\(channel("phone"))]").isReachableAtAnyHour(by: .voice))
    #expect(try !contact("[\(channel("phone"))]").isReachableAtAnyHour(by: .text))
    #expect(try !contact("[\(channel("phone", hours: "unknown"))]").isReachableAtAnyHour(by: .voice))
    #expect(
      try !contact("[\(channel("phone", more: ", reaches: The police."))]").isReachableAtAnyHour(by: .voice))
    for (outside, expected) in [("closed", false), ("unknown", false), ("passed-on", true)] {
      let hours = office.replacing("OUTSIDE", with: outside)
      #expect(try contact("[\(channel("phone", hours: hours))]").isReachableAtAnyHour(by: .voice) == expected)
    }
  }

  @Test func `gives a dial string as published, and takes the first for its own`() throws {
    let line = try contact(
      "[{id: office, kind: person, hours: unknown, cost: Free., trace: seen-in-person, name-needed: unknown}, \(channel("phone"))]"
    )
    #expect(line.channel("phone")?.dial == "0800 1")
    #expect(line.channel("office")?.dial == nil)
    #expect(line.channel("text") == nil)
    #expect(line.mainChannel?.id == "phone")
  }

  @Test func `knows when its facts are past their date`() throws {
    let review = try contact("[\(channel("phone"))]").review
    #expect(review.confirmed == Day("2026-11-20"))
    #expect(try !review.isPast(on: #require(Day("2027-01-01"))))
    #expect(try review.isPast(on: #require(Day("2027-01-02"))))
  }
}
