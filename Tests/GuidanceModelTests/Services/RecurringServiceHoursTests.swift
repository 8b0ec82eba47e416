import GuidanceModel
import Testing

@Suite struct RecurringServiceHoursTests {
  private static let times = "&opens_at=09:00&closes_at=17:00"

  private func said(_ row: String, _ time: String) -> String {
    HoursSample.hours(row + Self.times).said(at: time)
  }

  @Test(arguments: [
    // The first Saturday, the last Friday, the first and third Saturday, the fifth Saturday.
    ("freq=MONTHLY&byday=1SA", "2026-11-07T09:00", "open 2026-11-07T17:00"),
    ("freq=MONTHLY&byday=1SA", "2026-10-20T12:00", "closed 2026-11-07T09:00"),
    ("freq=MONTHLY&byday=1SA", "2026-11-14T12:00", "closed 2026-12-05T09:00"),
    ("freq=MONTHLY&byday=-1FR", "2026-11-27T12:00", "open 2026-11-27T17:00"),
    ("freq=MONTHLY&byday=-1FR", "2026-11-20T12:00", "closed 2026-11-27T09:00"),
    ("freq=MONTHLY&byday=-2FR", "2026-11-20T12:00", "open 2026-11-20T17:00"),
    ("freq=MONTHLY&byday=-1TU", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    ("freq=MONTHLY&byday=-2TU", "2026-11-24T12:00", "closed 2026-12-22T09:00"),
    ("byday=1SA,3SA", "2026-11-21T12:00", "open 2026-11-21T17:00"),
    ("byday=+1SA, 3SA", "2026-11-08T12:00", "closed 2026-11-21T09:00"),
    ("freq=MONTHLY&byday=5SA", "2026-09-01T12:00", "closed 2026-10-31T09:00"),
    ("freq=MONTHLY&byday=TU", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    ("freq=MONTHLY&interval=2&dtstart=2026-09-01&byday=TU", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    ("freq=MONTHLY&interval=2&dtstart=2026-09-01&byday=TU", "2026-10-06T12:00", "closed 2026-11-03T09:00"),
    // Dates, also from the end of the month, and those that few months have.
    ("freq=MONTHLY&bymonthday=15", "2026-11-15T12:00", "open 2026-11-15T17:00"),
    ("freq=MONTHLY&bymonthday=1,15", "2026-10-16T12:00", "closed 2026-11-01T09:00"),
    ("freq=MONTHLY&bymonthday=-1", "2026-11-30T12:00", "open 2026-11-30T17:00"),
    ("bymonthday=-1", "2026-02-28T12:00", "open 2026-02-28T17:00"),
    ("freq=MONTHLY&bymonthday=31", "2026-08-31T17:00", "closed 2026-10-31T09:00"),
    ("freq=MONTHLY&bymonthday=13&byday=FR", "2026-11-13T12:00", "open 2026-11-13T17:00"),
    ("freq=MONTHLY&bymonthday=13&byday=FR", "2026-10-13T12:00", "closed 2026-11-13T09:00"),
    ("freq=MONTHLY&dtstart=2026-01-24", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    // Every third month from February.
    ("freq=MONTHLY&interval=3&dtstart=2026-02-07&byday=1SA", "2026-10-03T12:00", "closed 2026-11-07T09:00"),
    // Every fortnight from an anchor; the week in between is closed.
    ("freq=WEEKLY&interval=2&dtstart=2026-11-03&byday=TU", "2026-11-17T12:00", "open 2026-11-17T17:00"),
    ("freq=WEEKLY&interval=2&dtstart=2026-11-03&byday=TU", "2026-11-24T12:00", "closed 2026-12-01T09:00"),
    ("freq=WEEKLY&interval=2.0&dtstart=2026-11-03", "2026-11-10T12:00", "closed 2026-11-17T09:00"),
    ("freq=WEEKLY&interval=2&dtstart=1969-12-30&byday=TU", "2026-11-24T12:00", "closed 2026-12-01T09:00"),
    // The example of RFC 5545 for wkst: 5, 10, 19 and 24 August 1997, or 5, 17, 19 and 31 August.
    (
      "freq=WEEKLY&interval=2&count=4&byday=TU,SU&wkst=MO&dtstart=1997-08-05", "1997-08-10T12:00",
      "open 1997-08-10T17:00"
    ),
    (
      "freq=WEEKLY&interval=2&count=4&byday=TU,SU&wkst=MO&dtstart=1997-08-05", "1997-08-20T12:00",
      "closed 1997-08-24T09:00"
    ),
    ("freq=WEEKLY&interval=2&count=4&byday=TU,SU&wkst=MO&dtstart=1997-08-05", "1997-08-24T17:00", "closed -"),
    (
      "freq=WEEKLY&interval=2&count=4&byday=TU,SU&wkst=SU&dtstart=1997-08-05", "1997-08-10T12:00",
      "closed 1997-08-17T09:00"
    ),
    (
      "freq=WEEKLY&interval=2&count=4&byday=TU,SU&wkst=SU&dtstart=1997-08-05", "1997-08-31T12:00",
      "open 1997-08-31T17:00"
    ),
    // A first day in the middle of a week does not bring back the days before it.
    ("freq=WEEKLY&byday=MO,WE&dtstart=2026-11-04", "2026-11-02T12:00", "closed 2026-11-04T09:00"),
    ("freq=WEEKLY&interval=2&byday=MO,WE&dtstart=2026-11-04", "2026-11-02T12:00", "closed 2026-11-04T09:00"),
    ("freq=WEEKLY&interval=2&byday=MO,WE&dtstart=2026-11-04", "2026-11-05T12:00", "closed 2026-11-16T09:00"),
    // Days.
    ("freq=DAILY", "2026-11-22T12:00", "open 2026-11-22T17:00"),
    ("freq=DAILY&byday=MO,TU", "2026-11-25T12:00", "closed 2026-11-30T09:00"),
    ("freq=DAILY&interval=3&dtstart=2026-11-01", "2026-11-22T12:00", "open 2026-11-22T17:00"),
    ("freq=DAILY&interval=3&dtstart=2026-11-01", "2026-11-23T12:00", "closed 2026-11-25T09:00"),
    ("freq=WEEKLY&byday=MO;freq=WEEKLY&byday=TU", "2026-11-24T12:00", "open 2026-11-24T17:00"),
  ])
  func `repeats as RFC 5545 says`(row: String, time: String, expected: String) {
    #expect(said(row.replacing(";", with: Self.times + ";"), time) == expected)
  }

  @Test(arguments: [
    ("freq=WEEKLY&byday=TU&until=2026-11-17", "2026-11-17T12:00", "open 2026-11-17T17:00"),
    ("freq=WEEKLY&byday=TU&until=2026-11-17", "2026-11-24T12:00", "closed -"),
    ("freq=WEEKLY&byday=TU&until=20261117T235959Z", "2026-11-24T12:00", "closed -"),
    ("freq=WEEKLY&byday=TU&dtstart=2026-11-03&count=3", "2026-11-17T12:00", "open 2026-11-17T17:00"),
    ("freq=WEEKLY&byday=TU&dtstart=2026-11-03&count=3", "2026-11-24T12:00", "closed -"),
    ("freq=WEEKLY&byday=TU&dtstart=2026-12-01", "2026-11-24T12:00", "closed 2026-12-01T09:00"),
    ("dtstart=2026-11-24", "2026-11-24T12:00", "open 2026-11-24T17:00"),
    ("dtstart=2026-11-24", "2026-11-25T12:00", "closed -"),
  ])
  func `has ended, or has not begun, and is closed then`(row: String, time: String, expected: String) {
    #expect(said(row, time) == expected)
  }

  @Test(arguments: [
    "freq=YEARLY&dtstart=2026-11-24", "freq=HOURLY", "freq=often&byday=TU", "freq=WEEKLY", "freq=MONTHLY",
    "freq=WEEKLY&byday=TU&byyearday=5", "freq=WEEKLY&byday=TU&byweekno=41,42", "freq=WEEKLY&byday=TU&bymonthday=2",
    "freq=WEEKLY&byday=1TU", "freq=WEEKLY&byday=XX", "freq=WEEKLY&byday=T", "freq=MONTHLY&byday=0SA",
    "freq=MONTHLY&byday=6SA", "freq=MONTHLY&bymonthday=32", "freq=MONTHLY&bymonthday=0",
    "freq=MONTHLY&bymonthday=first",
    "freq=WEEKLY&byday=TU&interval=2", "freq=WEEKLY&byday=TU&interval=0", "freq=WEEKLY&byday=TU&interval=often",
    "freq=WEEKLY&byday=TU&count=3", "freq=WEEKLY&byday=TU&dtstart=2026-01-06&count=0",
    "freq=WEEKLY&byday=TU&dtstart=2026-01-06&until=2026-12-31&count=9",
    "freq=WEEKLY&byday=TU&dtstart=2026-12-31&until=2026-01-06", "freq=WEEKLY&byday=TU&dtstart=soon",
    "freq=WEEKLY&byday=TU&until=03/04/2027", "freq=WEEKLY&byday=TU&valid_from=2027-01-01&valid_to=2026-01-01",
    "freq=WEEKLY&byday=TU&dtstart=2026-01-06&interval=2&wkst=today", "weekday=0", "weekday=8", "weekday=Feiertag",
    "weekday=Monday&byday=TU", "dtstart=2026-11-24&until=2026-12-24", "count=1",
    "freq=WEEKLY&byday=TU&dtstart=2026-01-06&count=99999",
  ])
  func `is unknown on every day, never closed, when its days are not understood`(row: String) {
    #expect(said(row, "2026-11-24T12:00") == "unknown")
    #expect(said(row, "2026-11-25T20:00") == "unknown")
    #expect(HoursSample.hours(row + Self.times).lines.map(\.isUnderstood) == [false])
  }

  @Test func `leaves certain hours certain beside a row that is not understood`() {
    let rows = "freq=WEEKLY&byday=TU" + Self.times + ";freq=YEARLY"
    #expect(said(rows, "2026-11-24T12:00") == "open -")
    #expect(said(rows, "2026-11-25T12:00") == "unknown")
  }

  @Test(arguments: [
    // A mistyped opening: unknown until the closing time.
    ("6:300pm", "20:00", "2026-11-24T19:59", "unknown"), ("6:300pm", "20:00", "2026-11-24T20:00", "closed -"),
    ("6:300pm", "20:00", "2026-11-23T12:00", "closed -"),
    // A mistyped closing: unknown from the opening time, to noon of the next day at most.
    ("09:00", "5", "2026-11-24T08:59", "closed -"), ("09:00", "5", "2026-11-24T09:00", "unknown"),
    ("09:00", "5", "2026-11-25T11:59", "unknown"), ("09:00", "5", "2026-11-25T12:00", "closed -"),
    // No length, or slips of the 12-hour clock, and the longest night that is believed.
    ("09:00", "09:00", "2026-11-24T12:00", "unknown"), ("21:00", "19:00", "2026-11-24T22:00", "unknown"),
    ("8:00", "4:30", "2026-11-24T20:00", "unknown"), ("12:00", "4:00", "2026-11-24T20:00", "unknown"),
    ("12:05", "12:00", "2026-11-25T11:59", "open 2026-11-25T12:00"),
    ("24:00", "02:00", "2026-11-24T12:00", "unknown"), ("25:00", "26:00", "2026-11-24T12:00", "unknown"),
    ("9:75", "17:00", "2026-11-24T12:00", "unknown"), ("by arrangement", "", "2026-11-24T12:00", "unknown"),
    ("9", "5", "2026-11-24T12:00", "unknown"), ("13pm", "15:00", "2026-11-24T12:00", "unknown"),
    // No time at all: the day is unknown, the others are not.
    ("", "", "2026-11-24T12:00", "unknown"), ("", "", "2026-11-25T12:00", "closed -"),
    ("Closed", "Closed", "2026-11-24T12:00", "closed -"),
  ])
  func `is unknown in the hours that are not understood`(opens: String, closes: String, time: String, expected: String)
  {
    let hours = HoursSample.hours("freq=WEEKLY&byday=TU&opens_at=\(opens)&closes_at=\(closes)")
    #expect(hours.said(at: time) == expected)
  }
}
