import GuidanceModel
import Testing

@Suite struct DoubtfulServiceHoursTests {
  private static let tuesday = "byday=TU&opens_at=09:00&closes_at=17:00"

  private func said(_ hours: ServiceHours, _ time: String) -> String { hours.said(at: time) }

  @Test func `knows nothing without rows or words`() {
    #expect(ServiceHours().isEmpty)
    #expect(said(ServiceHours(), "2026-11-24T12:00") == "unknown")
    let blank = ServiceHours(
      rows: [ScheduleRow(kind: .regular, fields: ["id": "1", "opens_at": "  "])], prose: [" \n"])
    #expect(blank.isEmpty)
    #expect(said(blank, "2026-11-24T12:00") == "unknown")
  }

  @Test func `keeps words as words and reads no hours out of them`() {
    let hours = HoursSample.hours(
      "description=Weekdays%20from nine", prose: "Tuesday 11.00 \u{2013} 13.00\nFriday 11.00 \u{2013} 13.00")
    #expect(!hours.isEmpty && hours.lines.isEmpty)
    #expect(hours.prose == ["Tuesday 11.00 \u{2013} 13.00\nFriday 11.00 \u{2013} 13.00", "Weekdays%20from nine"])
    #expect(said(hours, "2026-11-24T12:00") == "unknown")
  }

  @Test(arguments: [
    "By appointment only.", "By appointment", "Strictly by appointment, ring first", "Open weekdays.\nAppointment only",
  ])
  func `is by appointment when words alone plainly say so`(prose: String) {
    #expect(said(HoursSample.hours("", prose: prose), "2026-11-24T12:00") == "by appointment")
    #expect(said(HoursSample.hours("", prose: prose), "2026-12-25T03:00") == "by appointment")
    #expect(said(HoursSample.hours(Self.tuesday, prose: prose), "2026-11-24T12:00") == "open 2026-11-24T17:00")
  }

  @Test(arguments: [
    "Drop in on Mondays, otherwise by appointment only", "Some sessions are by appointment only",
    "Appointments are available",
    "Not by appointment only", "By appointment only. Walk-in on Fridays.", "24 hours a day",
  ])
  func `is unknown when words alone do not plainly say that it is by appointment`(prose: String) {
    #expect(said(HoursSample.hours("", prose: prose), "2026-11-24T12:00") == "unknown")
  }

  @Test func `is by appointment in the hours of a row that says so`() {
    let hours = HoursSample.hours(Self.tuesday + "&notes=By appointment only;byday=WE&description=By appointment only")
    #expect(said(hours, "2026-11-24T12:00") == "by appointment")
    #expect(said(hours, "2026-11-24T08:00") == "closed 2026-11-24T09:00")
    #expect(said(hours, "2026-11-25T12:00") == "by appointment")
    #expect(said(hours, "2026-11-26T12:00") == "closed 2026-12-01T09:00")
  }

  @Test(arguments: [
    ("2026-11-24T08:00", "closed -"), ("2026-11-24T09:00", "conflicting"), ("2026-11-24T09:59", "conflicting"),
    ("2026-11-24T10:00", "open -"), ("2026-11-24T16:00", "conflicting"), ("2026-11-24T17:00", "closed -"),
    ("2026-11-25T12:00", "closed -"),
  ])
  func `is conflicting where two rows of one day differ`(time: String, expected: String) {
    #expect(said(HoursSample.hours(Self.tuesday + ";byday=TU&opens_at=10:00&closes_at=16:00"), time) == expected)
  }

  @Test func `is conflicting where one row of a day says closed and another does not`() {
    let hours = HoursSample.hours(Self.tuesday + ";weekday=TU&opens_at=Closed&closes_at=Closed")
    #expect(said(hours, "2026-11-24T12:00") == "conflicting")
    #expect(said(hours, "2026-11-24T20:00") == "closed -")
  }

  @Test(arguments: [
    "byday=TU&opens_at=10:00&closes_at=18:00&description=Drop-in",
    "byday=TU&opens_at=10:00&closes_at=18:00&attending_type=phone",
    "byday=TU&opens_at=17:00&closes_at=18:00",
  ])
  func `is not conflicting where rows are of different kinds or do not overlap`(row: String) {
    #expect(said(HoursSample.hours(Self.tuesday + ";" + row), "2026-11-24T09:30") == "open 2026-11-24T18:00")
  }

  @Test func `is not conflicting where the same is said twice`() {
    let hours = HoursSample.hours(Self.tuesday + ";byday=MO,TU&opens_at=9am&closes_at=5pm;" + Self.tuesday)
    #expect(said(hours, "2026-11-24T09:30") == "open 2026-11-24T17:00")
    #expect(hours.lines.count == 1)
  }

  @Test(arguments: [
    "24 hours a day", "Helpline open 24/7", "We are available 24 hours", "24-hour helpline", "24hrs every day",
    "Open 24 hours.",
  ])
  func `is conflicting where words say that it never closes and rows that it does`(prose: String) {
    let hours = HoursSample.hours(Self.tuesday, prose: prose)
    #expect(said(hours, "2026-11-24T12:00") == "open -")
    #expect(said(hours, "2026-11-24T20:00") == "conflicting")
    #expect(said(HoursSample.hours(HoursSample.office, prose: prose), "2026-12-25T12:00") == "unknown")
    #expect(
      said(HoursSample.hours("freq=DAILY&opens_at=00:00&closes_at=24:00", prose: prose), "2026-12-25T12:00") == "open -"
    )
  }

  @Test(arguments: [
    "Please give 24 hours notice", "We answer within 24 hours", "This is not a 24 hour service",
    "In an emergency ring 999, 24 hours a day",
    "Meetings on 24/7/2026", "Room 24", "Cancel at least 24 hours before", "Call 0800 24 7 111",
  ])
  func `is closed where words speak of something else`(prose: String) {
    #expect(said(HoursSample.hours(Self.tuesday, prose: prose), "2026-11-24T20:00") == "closed 2026-12-01T09:00")
  }
}
