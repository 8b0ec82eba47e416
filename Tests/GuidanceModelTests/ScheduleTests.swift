import GuidanceModel
import Testing
import TestSupport

@Suite struct ScheduleTests {
  /// England's bank holidays of 2026, known until the end of that year; 2026-05-04 is a Monday.
  let holidays: BankHolidays

  init() throws {
    holidays = try BankHolidays(
      ContentFolder.reader(
        """
        sources: [a]
        licence: b
        records: {england: [2026-05-04, 2026-12-25], scotland: [2026-05-04, 2026-11-30]}
        known-until: {england: 2026-12-31, scotland: 2026-12-31}
        """))
  }

  private func state(_ hours: String, at time: String) throws -> OpenState {
    let schedule = try Schedule(ContentFolder.reader(hours))
    return schedule.state(at: try local(time), holidays: holidays)
  }

  private func local(_ text: String) throws -> LocalTime {
    try #require(LocalTime(iso8601: text))
  }

  static let office = """
    weekly: [{days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00"}]
    bank-holidays: closed
    outside: closed
    """

  @Test func `is always open, or never known, when it says so`() throws {
    #expect(try state("always", at: "2026-12-25T03:00") == .open(until: nil))
    #expect(try state("always", at: "2190-12-25T03:00") == .open(until: nil))
    #expect(try state("unknown", at: "2026-11-24T10:00") == .unknown)
  }

  @Test(arguments: [
    ("2026-11-24T08:59", OpenState.closed(until: LocalTime(iso8601: "2026-11-24T09:00"))),
    ("2026-11-24T09:00", .open(until: LocalTime(iso8601: "2026-11-24T17:00"))),
    ("2026-11-24T16:59", .open(until: LocalTime(iso8601: "2026-11-24T17:00"))),
    ("2026-11-24T17:00", .closed(until: LocalTime(iso8601: "2026-11-25T09:00"))),
    ("2026-11-27T17:00", .closed(until: LocalTime(iso8601: "2026-11-30T09:00"))),
    ("2026-11-29T12:00", .closed(until: LocalTime(iso8601: "2026-11-30T09:00"))),
  ])
  func `opens on its first minute and is closed on its last`(time: String, expected: OpenState) throws {
    #expect(try state(Self.office, at: time) == expected)
  }

  @Test func `passes midnight`() throws {
    let night = """
      weekly: [{days: [friday, saturday], from: "20:00", to: "02:00"}]
      bank-holidays: same
      outside: closed
      """
    #expect(try state(night, at: "2026-11-27T23:59") == .open(until: local("2026-11-28T02:00")))
    #expect(try state(night, at: "2026-11-28T00:00") == .open(until: local("2026-11-28T02:00")))
    #expect(try state(night, at: "2026-11-28T02:00") == .closed(until: local("2026-11-28T20:00")))
    #expect(try state(night, at: "2026-11-29T01:59") == .open(until: local("2026-11-29T02:00")))
    #expect(try state(night, at: "2026-11-30T01:00") == .closed(until: local("2026-12-04T20:00")))
  }

  @Test func `has several slots a day`() throws {
    let slots = """
      weekly:
        - {days: [tuesday], from: "09:00", to: "12:00"}
        - {days: [tuesday], from: "13:30", to: "16:00"}
        - {days: [tuesday], from: "15:00", to: "18:00"}
      bank-holidays: same
      outside: closed
      """
    #expect(try state(slots, at: "2026-11-24T11:00") == .open(until: local("2026-11-24T12:00")))
    #expect(try state(slots, at: "2026-11-24T12:30") == .closed(until: local("2026-11-24T13:30")))
    #expect(try state(slots, at: "2026-11-24T13:30") == .open(until: local("2026-11-24T18:00")))
    #expect(try state(slots, at: "2026-11-24T18:00") == .closed(until: local("2026-12-01T09:00")))
  }

  @Test(arguments: ["2026-11-27T18:00", "2026-11-28T00:00", "2026-11-29T12:34", "2026-11-30T05:59"])
  func `is open through a whole weekend that is written in pieces`(time: String) throws {
    let weekend = """
      weekly:
        - {days: [friday], from: "18:00", to: "00:00"}
        - {days: [saturday, sunday], from: "00:00", to: "00:00"}
        - {days: [monday], from: "00:00", to: "06:00"}
      bank-holidays: same
      outside: closed
      """
    #expect(try state(weekend, at: time) == .open(until: local("2026-11-30T06:00")))
    #expect(try state(weekend, at: "2026-11-30T06:00") == .closed(until: local("2026-12-04T18:00")))
  }

  @Test func `has no change when every day is open all day`() throws {
    let all = """
      weekly:
        - {days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "00:00", to: "00:00"}
      bank-holidays: same
      outside: closed
      """
    #expect(try state(all, at: "2026-11-24T10:00") == .open(until: nil))
  }

  private func monday(_ rule: String, of nation: String = "england") -> String {
    """
    weekly: [{days: [monday, tuesday], from: "09:00", to: "17:00"}]
    bank-holidays: \(rule)
    bank-holidays-of: \(nation)
    outside: closed
    """
  }

  @Test func `follows its rule for bank holidays`() throws {
    let noon = "2026-05-04T12:00"
    #expect(try state(monday("same"), at: noon) == .open(until: local("2026-05-04T17:00")))
    #expect(try state(monday("closed"), at: noon) == .closed(until: local("2026-05-05T09:00")))
    #expect(try state(monday("unknown"), at: noon) == .unknown)
    let own = monday(#"[{from: "11:00", to: "13:00"}]"#)
    #expect(try state(own, at: noon) == .open(until: local("2026-05-04T13:00")))
    #expect(try state(own, at: "2026-05-04T13:00") == .closed(until: local("2026-05-05T09:00")))
  }

  @Test func `follows the bank holidays of its own nation`() throws {
    let time = "2026-11-30T12:00"
    #expect(try state(monday("closed"), at: time) == .open(until: local("2026-11-30T17:00")))
    #expect(
      try state(monday("closed", of: "scotland"), at: time) == .closed(until: local("2026-12-01T09:00")))
    #expect(try state(monday("closed", of: "wales"), at: time) == .unknown)
  }

  @Test func `does not guess after the last year that is known`() throws {
    #expect(try state(Self.office, at: "2026-12-31T10:00") == .open(until: local("2026-12-31T17:00")))
    #expect(try state(Self.office, at: "2026-12-31T18:00") == .closed(until: nil))
    #expect(try state(Self.office, at: "2027-01-04T10:00") == .unknown)
    #expect(try state(monday("same"), at: "2027-01-04T10:00") == .open(until: local("2027-01-04T17:00")))
  }

  @Test func `does not promise an opening that a day not known stands before`() throws {
    #expect(try state(monday("unknown"), at: "2026-05-03T12:00") == .closed(until: nil))
    #expect(try state(monday("unknown"), at: "2026-05-05T08:00") == .closed(until: local("2026-05-05T09:00")))
  }

  @Test func `does not call a line closed whose hours on a day not known may run past midnight`() throws {
    let night = """
      weekly: [{days: [monday], from: "20:00", to: "02:00"}]
      bank-holidays: unknown
      outside: closed
      """
    #expect(try state(night, at: "2026-05-05T01:59") == .unknown)
    #expect(try state(night, at: "2026-05-05T02:00") == .closed(until: local("2026-05-11T20:00")))
  }

  @Test func `does not promise an end that falls on a day not known`() throws {
    let through = """
      weekly:
        - {days: [sunday], from: "09:00", to: "00:00"}
        - {days: [monday], from: "00:00", to: "06:00"}
      bank-holidays: unknown
      outside: closed
      """
    #expect(try state(through, at: "2026-05-03T12:00") == .open(until: nil))
    #expect(try state(through, at: "2026-05-10T12:00") == .open(until: local("2026-05-11T06:00")))
  }

  @Test func `puts exceptions before every other rule`() throws {
    let hours = """
      weekly: [{days: [monday, friday], from: "09:00", to: "17:00"}]
      bank-holidays: closed
      exceptions:
        - {date: 2026-05-04, hours: [{from: "10:00", to: "12:00"}, {from: "14:00", to: "15:00"}]}
        - {date: 2026-11-27, closed: yes}
        - {date: 2027-01-04, hours: [{from: "10:00", to: "11:00"}]}
      outside: closed
      """
    #expect(try state(hours, at: "2026-05-04T11:00") == .open(until: local("2026-05-04T12:00")))
    #expect(try state(hours, at: "2026-05-04T12:00") == .closed(until: local("2026-05-04T14:00")))
    #expect(try state(hours, at: "2026-11-27T10:00") == .closed(until: local("2026-11-30T09:00")))
    #expect(try state(hours, at: "2027-01-04T10:30") == .open(until: local("2027-01-04T11:00")))
  }

  @Test func `says that someone else answers, or that it is not known, outside its hours`() throws {
    let passed = Self.office.replacing("outside: closed", with: "outside: passed-on")
    #expect(try state(passed, at: "2026-11-24T18:00") == .passedOn(until: local("2026-11-25T09:00")))
    #expect(try state(passed, at: "2026-11-24T10:00") == .open(until: local("2026-11-24T17:00")))
    #expect(try state(passed, at: "2026-12-25T10:00") == .passedOn(until: local("2026-12-28T09:00")))
    let unknown = Self.office.replacing("outside: closed", with: "outside: unknown")
    #expect(try state(unknown, at: "2026-11-24T18:00") == .unknown)
  }

  @Test func `agrees with itself from every minute to the next change`() throws {
    let schedule = try Schedule(
      ContentFolder.reader(
        """
        weekly:
          - {days: [monday, wednesday], from: "22:00", to: "03:00"}
          - {days: [thursday], from: "08:15", to: "12:00"}
        bank-holidays: same
        outside: closed
        """))
    var previous: OpenState?
    var expectedChange: LocalTime?
    for minute in 0..<(14 * LocalTime.minutesPerDay) {
      let time = LocalTime(day: Day(number: 20_000 + minute / 1440), minute: minute % 1440)
      let state = schedule.state(at: time, holidays: holidays)
      if let previous, state != previous { #expect(time == expectedChange) }
      previous = state
      switch state {
      case .open(let until), .closed(let until): expectedChange = until
      default: Issue.record("\(time): \(state)")
      }
    }
  }

  @Test(arguments: [
    (
      "sometimes",
      "test.yaml:1:1: error: 'sometimes' is not known here; use always, unknown, or 'weekly:' with days and times"
    ),
    (
      "{weekly: [], bank-holidays: same, outside: closed}",
      "test.yaml:1:1: error: 'weekly' has no line; write unknown instead"
    ),
    (
      "{weekly: [{days: [moonday], from: 09:00, to: 10:00}], bank-holidays: same, outside: closed}",
      "test.yaml:1:19: error: 'moonday' is not known here; "
        + "use one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday"
    ),
    (
      "{weekly: [{days: [monday], from: 9am, to: 10:00}], bank-holidays: same, outside: closed}",
      #"test.yaml:1:34: error: '9am' is not a time of day; write it as "09:00", at most "23:59""#
    ),
    (
      "{weekly: [{days: [monday], from: 09:00, to: 24:00}], bank-holidays: same, outside: closed}",
      #"test.yaml:1:45: error: '24:00' is not a time of day; write it as "09:00", at most "23:59""#
    ),
    (
      "{weekly: [{days: [monday], from: 09:00, to: 10:00}], bank-holidays: maybe, outside: closed}",
      "test.yaml:1:69: error: 'maybe' is not known here; use same, closed, unknown or a list of times"
    ),
    (
      "{weekly: [{days: [monday], from: 09:00, to: 10:00}], bank-holidays: same}",
      "test.yaml:1:1: error: 'outside' is missing; add a line 'outside: …'"
    ),
    (
      "{weekly: [{days: [monday], from: 09:00, to: 10:00}], bank-holidays: same, outside: closed, "
        + "exceptions: [{date: 2026-12-25, closed: no}]}",
      "test.yaml:1:132: error: 'closed' is yes or left out; write 'hours:' instead"
    ),
  ])
  func `refuses hours that cannot be read`(hours: String, expected: String) throws {
    let reader = try ContentFolder.reader(hours)
    #expect(fault { try Schedule(reader) } == expected)
  }
}
