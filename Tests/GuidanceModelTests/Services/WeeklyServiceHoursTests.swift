import GuidanceModel
import Testing

@Suite struct WeeklyServiceHoursTests {
  private func said(_ rows: String, _ time: String, in nation: Nation? = .england) -> String {
    HoursSample.hours(rows).said(at: time, in: nation)
  }

  @Test(arguments: [
    ("2026-11-24T08:59", "closed 2026-11-24T09:00"),
    ("2026-11-24T09:00", "open 2026-11-24T17:00"),
    ("2026-11-24T16:59", "open 2026-11-24T17:00"),
    ("2026-11-24T17:00", "closed 2026-11-25T09:00"),
    ("2026-11-27T17:00", "closed 2026-11-30T09:00"),
    ("2026-11-29T12:00", "closed 2026-11-30T09:00"),
  ])
  func `opens on its first minute and is closed on its last`(time: String, expected: String) {
    #expect(said(HoursSample.office, time) == expected)
  }

  @Test(arguments: [
    ("2026-11-27T19:59", "closed 2026-11-27T20:00"),
    ("2026-11-27T23:59", "open 2026-11-28T02:00"),
    ("2026-11-28T00:00", "open 2026-11-28T02:00"),
    ("2026-11-28T02:00", "closed 2026-11-28T20:00"),
    ("2026-11-29T01:59", "open 2026-11-29T02:00"),
    ("2026-11-30T01:00", "closed 2026-12-04T20:00"),
  ])
  func `passes midnight`(time: String, expected: String) {
    #expect(said("freq=WEEKLY&byday=FR,SA&opens_at=20:00&closes_at=02:00", time) == expected)
  }

  @Test(arguments: ["00:00", "24:00", "midnight", "12am", "00:00:00Z"])
  func `closes at midnight however it is written`(closes: String) {
    let evenings = "freq=WEEKLY&byday=MO,TU&opens_at=18:00&closes_at=\(closes)"
    #expect(said(evenings, "2026-11-24T23:59") == "open 2026-11-25T00:00")
    #expect(said(evenings, "2026-11-24T00:00") == "closed 2026-11-24T18:00")
    #expect(said(evenings, "2026-11-25T00:00") == "closed 2026-11-30T18:00")
  }

  @Test(arguments: [
    ("00:00", "23:59"), ("00:00", "24:00"), ("00:00", "00:00"), ("00:00:00", "23:59:59"), ("midnight", "midnight"),
  ])
  func `is open all day however that is written`(opens: String, closes: String) {
    let tuesday = "freq=WEEKLY&byday=TU&opens_at=\(opens)&closes_at=\(closes)"
    #expect(said(tuesday, "2026-11-23T23:59") == "closed 2026-11-24T00:00")
    #expect(said(tuesday, "2026-11-24T23:59") == "open 2026-11-25T00:00")
    #expect(said(tuesday, "2026-11-25T00:00") == "closed 2026-12-01T00:00")
  }

  @Test func `closes for lunch, and does not where one slot ends as the next begins`() {
    let lunch = "weekday=2&opens_at=9am&closes_at=noon;weekday=2&opens_at=1pm&closes_at=5pm"
    #expect(said(lunch, "2026-11-24T11:59") == "open 2026-11-24T12:00")
    #expect(said(lunch, "2026-11-24T12:00") == "closed 2026-11-24T13:00")
    #expect(said(lunch, "2026-11-24T13:00") == "open 2026-11-24T17:00")
    #expect(said(lunch, "2026-11-24T17:00") == "closed 2026-12-01T09:00")
    let through = "weekday=2&opens_at=9am&closes_at=noon;weekday=2&opens_at=noon&closes_at=5pm"
    #expect(said(through, "2026-11-24T10:00") == "open 2026-11-24T17:00")
  }

  @Test func `goes on over midnight where the next slot begins there`() {
    let night = "weekday=2&opens_at=18:00&closes_at=00:00;weekday=3&opens_at=00:00&closes_at=06:00"
    #expect(said(night, "2026-11-24T20:00") == "open 2026-11-25T06:00")
    #expect(said(night, "2026-11-25T05:59") == "open 2026-11-25T06:00")
  }

  @Test(arguments: [
    ("2026-03-29T00:30:00Z", "open 2026-03-29T06:00"),
    ("2026-03-29T01:30:00Z", "open 2026-03-29T06:00"),
    ("2026-03-28T23:00:00Z", "open 2026-03-29T06:00"),
    ("2026-03-29T05:00:00Z", "closed -"),
    ("2026-10-25T00:30:00Z", "open 2026-10-25T06:00"),
    ("2026-10-25T05:30:00Z", "open 2026-10-25T06:00"),
    ("2026-10-25T06:00:00Z", "closed 2026-10-31T22:00"),
  ])
  func `closes by the clock on the wall in the nights in which the clocks change`(time: String, expected: String) {
    #expect(said("freq=WEEKLY&byday=SA&opens_at=22:00&closes_at=06:00", time, in: .scotland) == expected)
  }

  @Test(arguments: [
    "09:00:00Z", "09:00Z", "09:00-05:00", "09:00+01:00", "2026-01-05T09:00:00Z", "9:00 AM", "9.00am", "900",
  ])
  func `reads times as UK local time in winter and in summer, whatever the feed calls them`(opens: String) {
    let tuesday = "freq=WEEKLY&byday=TU&timezone=0&opens_at=\(opens)&closes_at=17:00:00Z"
    #expect(said(tuesday, "2026-07-14T08:59") == "closed 2026-07-14T09:00")
    #expect(said(tuesday, "2026-07-14T09:00") == "open 2026-07-14T17:00")
    #expect(said(tuesday, "2026-07-14T08:30:00Z") == "open 2026-07-14T17:00")
    #expect(said(tuesday, "2026-07-14T16:30:00Z") == "closed 2026-07-21T09:00")
    #expect(said(tuesday, "2026-11-24T08:30:00Z") == "closed 2026-11-24T09:00")
  }

  @Test(arguments: ["2", "Tuesday", "tuesday", "TU", "Tue", "Tues", "Tuesdays"])
  func `reads the weekday of older feeds`(weekday: String) {
    let row = "weekday=\(weekday)&opens_at=10:00&closes_at=12:00"
    #expect(said(row, "2026-11-24T10:00") == "open 2026-11-24T12:00")
    #expect(said(row, "2026-11-25T10:00") == "closed 2026-12-01T10:00")
  }
}
