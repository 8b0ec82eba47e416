import GuidanceModel
import Testing

@Suite struct HoursLineTests {
  private let week = WeekdaySet([.monday, .tuesday, .wednesday, .thursday, .friday])

  @Test func `makes one line of rows that differ only in the weekday, in any order`() {
    let rows = ["Friday", "Monday", "Tuesday", "Wednesday", "Thursday"].map {
      "weekday=\($0)&opens_at=9am&closes_at=17:00"
    }
    let lines = HoursSample.hours(rows.joined(separator: ";")).lines
    #expect(lines.map(\.days) == [.weekly(week, every: 1)])
    #expect(lines.map(\.times) == [.between(540..<1020)])
    #expect(week.weekdays == [.monday, .tuesday, .wednesday, .thursday, .friday])
  }

  @Test func `makes one line of rows that begin on the days of one week`() {
    let rows = ["MO&dtstart=2026-11-02", "TU&dtstart=2026-11-03", "WE&dtstart=2026-11-04"]
    let hours = HoursSample.hours(rows.map { "byday=\($0)&opens_at=9am&closes_at=5pm" }.joined(separator: ";"))
    #expect(hours.lines.map(\.days) == [.weekly(WeekdaySet([.monday, .tuesday, .wednesday]), every: 1)])
    #expect(hours.lines.map(\.start) == [Day("2026-11-02")])
    #expect(hours.said(at: "2026-11-01T10:00") == "closed 2026-11-02T09:00")
  }

  @Test func `keeps apart what differs in times, words, period or weeks`() throws {
    let rows = [
      "byday=MO&opens_at=9am&closes_at=5pm", "byday=TU&opens_at=9am&closes_at=4pm",
      "byday=WE&opens_at=9am&closes_at=5pm&notes=Phone",
      "byday=TH&opens_at=9am&closes_at=5pm&valid_to=2026-12-31",
      "byday=FR&opens_at=9am&closes_at=5pm&interval=2&dtstart=2026-11-06",
    ]
    let lines = HoursSample.hours(rows.joined(separator: ";")).lines
    try #require(lines.count == 5)
    #expect(lines[2].words == ["Phone"])
    #expect(lines[3].validTo == Day("2026-12-31"))
    #expect(lines[4].days == .weekly(WeekdaySet([.friday]), every: 2))
  }

  @Test func `says every week for a weekday of every month`() {
    let lines = HoursSample.hours("freq=MONTHLY&byday=TU,TH&opens_at=9am&closes_at=5pm").lines
    #expect(lines.map(\.days) == [.weekly(WeekdaySet([.tuesday, .thursday]), every: 1)])
  }

  @Test func `says which weekdays and dates of the month`() throws {
    let lines = HoursSample.hours(
      "byday=1SA,-1FR&opens_at=9am&closes_at=5pm;"
        + "freq=MONTHLY&interval=2&dtstart=2026-01-31&bymonthday=15,-1&opens_at=9am&closes_at=5pm"
    ).lines
    try #require(lines.count == 2)
    guard case .monthly(let weekdays, every: 1) = lines[0].days, case .monthly(let dates, every: 2) = lines[1].days
    else {
      Issue.record("They are not monthly.")
      return
    }
    #expect(weekdays.weekdays.map(\.place) == [1, -1])
    #expect(weekdays.weekdays.map(\.weekday) == [.saturday, .friday])
    #expect(dates.monthDates == [15, -1])
  }

  @Test func `shows what is not understood as it was given, and nothing else so`() throws {
    let hours = HoursSample.hours(
      "id=7&byday=TU&opens_at=6:300pm&closes_at=20:00&notes=Ring;byday=WE&opens_at=9am&closes_at=5pm")
    try #require(hours.lines.map(\.isUnderstood) == [false, true])
    #expect(hours.lines[0].given == [.byday: "TU", .opensAt: "6:300pm", .closesAt: "20:00"])
    #expect(hours.lines[0].days == .weekly(WeekdaySet([.tuesday]), every: 1))
    #expect(hours.lines[0].times == .unread)
    #expect(hours.lines[0].words == ["Ring"])
  }

  @Test func `tells all day, the next day, closed, holidays and appointments apart`() throws {
    let lines = HoursSample.hours(
      "byday=MO&opens_at=00:00&closes_at=23:59;byday=TU&opens_at=20:00&closes_at=02:00;"
        + "byday=WE&opens_at=closed&closes_at=closed;"
        + "byday=TH&notes=By appointment only;holiday&closed=true&start_date=0001-12-25&end_date=0001-12-26"
    ).lines
    try #require(lines.map(\.times) == [.allDay, .between(1200..<1560), .closed, .unread, .closed])
    #expect(lines.map(\.isByAppointment) == [false, false, false, true, false])
    #expect(lines.map(\.isHoliday) == [false, false, false, false, true])
    #expect(!lines.map(\.isUnderstood).contains(false))
    guard case .everyYear(let first, let last) = lines[4].days else {
      Issue.record("It is not of every year.")
      return
    }
    #expect([first.month, first.day, last.month, last.day] == [12, 25, 12, 26])
  }

  @Test(arguments: [
    ("09:00", 540), ("09:00:00Z", 540), ("09:00:00.000Z", 540), ("09:00+01:00", 540), ("09:00-0500", 540),
    ("9.30", 570), ("9am", 540), ("9 a.m.", 540), ("9:00a", 540), ("4:00 PM", 960), ("4p", 960), ("900", 540),
    ("1930", 1170), ("0000", 0), ("0:30", 30), ("12am", 0), ("12:30 am", 30), ("12pm", 720), ("Noon", 720),
    ("midday", 720), ("12 noon", 720), ("Midnight", 0), ("2026-01-05T09:00:00Z", 540),
  ])
  func `reads a time however it is written`(text: String, minute: Int) {
    let hours = HoursSample.hours("byday=MO&opens_at=\(text)&closes_at=23:00")
    #expect(hours.lines.map(\.times) == [.between(minute..<1380)])
  }

  @Test(arguments: [
    "6:300pm", "9", "17", "9:5", "25:00", "24:01", "09:60", "09:00:61", "13am", "0pm", "-9:00", "9:00 to 5:00",
    "9:00 EST", "09:00Zulu", "noonish", "9::00", "09:00+", "90000", "T09:00", "٠٩:٠٠", ":30", "am", "1e3",
    "09:00 (by phone)",
  ])
  func `shows a time that is not surely one as it was given`(text: String) {
    let line = HoursSample.hours("byday=MO&opens_at=\(text)&closes_at=23:00").lines.first
    #expect(line?.times == .unread)
    #expect(line?.given[.opensAt] == text)
  }
}
