import GuidanceModel
import Testing

@Suite struct ValidServiceHoursTests {
  private static let tuesday = "freq=WEEKLY&byday=TU&opens_at=09:00&closes_at=17:00"

  private func said(_ rows: String, _ time: String) -> String { HoursSample.hours(rows).said(at: time) }

  @Test(arguments: [
    ("valid_to=2026-11-24", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    ("valid_to=2026-11-24", "2026-11-24T17:00", "closed -"),
    ("valid_to=2026-11-23", "2026-11-24T12:00", "unknown"),
    ("valid_to=2026-11-23", "2026-11-25T03:00", "unknown"),
    ("valid_to=2026-11-23&until=2026-11-10", "2026-11-25T03:00", "unknown"),
    ("valid_from=2026-11-24", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    ("valid_from=2026-11-25", "2026-11-24T12:00", "unknown"),
    ("valid_from=2020-01-01&valid_to=2026-12-31", "2026-11-24T12:00", "open 2026-11-24T17:00"),
  ])
  func `is unknown, not closed, outside the days for which it was said`(bound: String, time: String, expected: String) {
    #expect(said(Self.tuesday + "&" + bound, time) == expected)
  }

  /// The example of the specification: its dates have passed, and its rule is none of RFC 5545.
  @Test func `knows nothing of the row that HSDS gives as an example`() {
    let hours = HoursSample.hours(
      "valid_from=2005-01-01&valid_to=2005-01-01&dtstart=2005-01-01&timezone=3&until=2005-01-01&count=3&wkst=TU"
        + "&freq=WEEKLY&interval=1&byday=TH,FR&byweekno=41,42&bymonthday=2,3,4&byyearday=2,3,4"
        + "&opens_at=10:00:00&closes_at=18:00:00")
    #expect(hours.said(at: "2026-11-24T12:00") == "unknown")
    #expect(hours.said(at: "2005-01-01T12:00") == "unknown")
    #expect(hours.lines.first?.given.count == 14)
  }

  @Test func `keeps a slot that began on the last valid day, and knows nothing after it`() {
    let row = "freq=WEEKLY&byday=TU&valid_to=2026-11-24&opens_at=20:00&closes_at=02:00"
    #expect(said(row, "2026-11-25T01:00") == "open -")
    #expect(said(row, "2026-11-25T02:00") == "unknown")
  }

  @Test func `takes the hours of the season that has begun for those of the one that has ended`() {
    let seasons =
      Self.tuesday + "&valid_from=2026-04-01&valid_to=2026-09-30"
      + ";freq=WEEKLY&byday=TU&valid_from=2026-10-01&opens_at=10:00&closes_at=16:00"
    #expect(said(seasons, "2026-09-29T09:30") == "open 2026-09-29T17:00")
    #expect(said(seasons, "2026-11-24T09:30") == "closed 2026-11-24T10:00")
    #expect(said(seasons, "2026-11-24T16:30") == "closed 2026-12-01T10:00")
  }

  @Test func `finds no conflict between seasons that overlap`() {
    let seasons =
      Self.tuesday + "&valid_from=2026-04-01"
      + ";freq=WEEKLY&byday=TU&valid_from=2025-10-01&valid_to=2026-04-30&opens_at=10:00&closes_at=16:00"
    #expect(said(seasons, "2026-04-14T09:30") == "open 2026-04-14T17:00")
    let ending = Self.tuesday + ";freq=WEEKLY&byday=TU&valid_to=2026-12-31&opens_at=10:00&closes_at=16:00"
    #expect(said(ending, "2026-04-14T09:30") == "open 2026-04-14T17:00")
    let beginning = Self.tuesday + ";freq=WEEKLY&byday=TU&valid_from=2026-01-01&opens_at=10:00&closes_at=16:00"
    #expect(said(beginning, "2026-04-14T09:30") == "open 2026-04-14T17:00")
  }

  @Test func `knows the other days when the row of one is no longer valid`() {
    let rows = Self.tuesday + ";freq=WEEKLY&byday=MO&valid_to=2026-06-30&opens_at=09:00&closes_at=17:00"
    #expect(said(rows, "2026-11-23T12:00") == "unknown")
    #expect(said(rows, "2026-11-23T20:00") == "unknown")
    #expect(said(rows, "2026-11-24T12:00") == "open 2026-11-24T17:00")
    #expect(said(rows, "2026-11-25T12:00") == "closed -")
  }

  @Test func `doubts the evening that is no longer valid beside hours of the day that are`() {
    let rows = Self.tuesday + ";freq=WEEKLY&byday=TU&valid_to=2026-06-30&opens_at=18:00&closes_at=20:00"
    #expect(said(rows, "2026-11-24T12:00") == "open 2026-11-24T17:00")
    #expect(said(rows, "2026-11-24T19:00") == "unknown")
    #expect(said(rows, "2026-11-24T20:00") == "closed 2026-12-01T09:00")
  }
}
