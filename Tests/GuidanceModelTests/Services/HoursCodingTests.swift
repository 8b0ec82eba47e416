import GuidanceModel
import TestSupport
import Testing

@Suite struct HoursCodingTests {
  private static let pieces = [
    ["freq=WEEKLY", "freq=MONTHLY", "freq=DAILY", "freq=YEARLY", ""],
    ["byday=MO,TU", "byday=FR", "byday=1SA,-1FR", "weekday=3", ""],
    ["interval=2", "", ""], ["bymonthday=-1,15", "", "", ""], ["dtstart=2026-02-03", "dtstart=1965-06-07", ""],
    ["until=2026-12-31", "count=12", "", ""], ["valid_from=2026-03-01", "", ""], ["valid_to=2026-10-31", "", "", ""],
    [
      "opens_at=09:00&closes_at=17:00", "opens_at=20:00&closes_at=03:00", "opens_at=00:00&closes_at=23:59",
      "opens_at=9&closes_at=5",
    ],
    ["notes=By appointment only", "description=Drop-in", "", ""],
  ]
  private static let holidays = [
    "holiday&closed=true&start_date=2026-05-04",
    "holiday&start_date=0001-12-24&end_date=0001-01-02&opens_at=10:00&closes_at=12:00",
    "holiday&closed=true&start_date=03/04/2026",
  ]

  private static func random(_ generator: inout SeededGenerator) -> ServiceHours {
    var rows = (0...generator.below(5)).map { _ in
      pieces.map { $0[generator.below($0.count)] }.filter { !$0.isEmpty }.joined(separator: "&")
    }
    if generator.chance(40) { rows.append(holidays[generator.below(holidays.count)]) }
    return HoursSample.hours(rows.joined(separator: ";"), prose: generator.chance(10) ? "24 hours a day" : "Ring first")
  }

  private static func time(_ generator: inout SeededGenerator) -> LocalTime {
    LocalTime(day: Day(number: 20_454 + generator.below(365)), minute: generator.below(1440))
  }

  @Test func `means the same after it was kept in an index`() {
    var generator = SeededGenerator(seed: 3)
    var said: Set<String> = []
    for _ in 0..<1000 {
      let hours = Self.random(&generator)
      let kept = ServiceHours(encoded: hours.encoded)
      #expect(kept.encoded == hours.encoded)
      said.insert(String(hours.said(at: Self.time(&generator).description).prefix(6)))
    }
    #expect(said == ["open -", "open 2", "closed", "by app", "unknow", "confli"])
  }

  @Test func `changes at the minute that it names and not before`() throws {
    var generator = SeededGenerator(seed: 4)
    let holidays = try #require(HoursSample.holidays)
    var changes = 0
    for _ in 0..<2000 {
      let hours = Self.random(&generator)
      let now = Self.time(&generator)
      let answer = hours.answer(at: now, holidays: holidays, nation: nil)
      let until: LocalTime? =
        switch hours.state(at: now, holidays: holidays, nation: nil) {
        case .open(let until), .closed(let until): until
        case .byAppointment, .unknown, .conflicting: nil
        }
      guard let until else { continue }
      changes += 1
      let minutes = until.absoluteMinute - now.absoluteMinute
      for step in Set([0, minutes - 1] + (0..<40).map { _ in generator.below(minutes) }) {
        let minute = now.absoluteMinute + step
        let time = LocalTime(day: Day(number: minute / 1440), minute: minute % 1440)
        #expect(hours.answer(at: time, holidays: holidays, nation: nil) == answer)
      }
      #expect(hours.answer(at: until, holidays: holidays, nation: nil) != answer)
    }
    #expect(changes > 150)
  }

  @Test(arguments: [
    "", ";", "x", "0;", "0;;", "4", "0 0", "0;1 540", "0;1 1020 540 4 31", "0;1 0 9999 4 31", "0;9 540 1020 4 31",
    "0;1 540 1020 9 31",
    "0;4 540 1020 4 1020000 0 0 0 0 0 0 0 0 1010000", "0;1 540 99999999999999999999 4 31", "-1", "0;1 540 1020 4 31 ",
    "0;1  540",
  ])
  func `is unknown where an index is damaged`(text: String) {
    #expect(ServiceHours(encoded: text).said(at: "2026-11-24T12:00") == "unknown")
  }

  @Test func `survives any damage to an index`() throws {
    var generator = SeededGenerator(seed: 5)
    let holidays = try #require(HoursSample.holidays)
    let marks = Array("0123456789 ;9999".utf8)
    for _ in 0..<1500 {
      var bytes = Array(Self.random(&generator).encoded.utf8)
      for _ in 0...generator.below(4) { bytes[generator.below(bytes.count)] = marks[generator.below(marks.count)] }
      let hours = ServiceHours(encoded: String(decoding: bytes, as: UTF8.self))
      _ = hours.state(at: Self.time(&generator), holidays: holidays, nation: .england)
    }
  }

  @Test func `survives any row`() throws {
    var generator = SeededGenerator(seed: 6)
    let holidays = try #require(HoursSample.holidays)
    let values = [
      "9223372036854775807", "-9223372036854775808", "0", "-1", "0001-01-01", "9999-12-31", "2026-11-24", "31/31/31",
      "24:00", "99:99",
      "\u{0}", "\u{202E}9am", "é", "١٢:٠٠", "MO,TU", "-5SU", "MONTHLY", "DAILY", "WEEKLY", "1000", "10000", "true",
      "By appointment only", "a",
      "+", "12/1", "T", "::", "13 may 2026", "٣", "🇬🇧", "1e9", "24 7", "24",
    ]
    for _ in 0..<1500 {
      let columns = ScheduleRow.Column.allCases.filter { _ in generator.chance(40) }
      let fields = columns.map { ($0.name, values[generator.below(values.count)]) }
      let row = ScheduleRow(
        kind: generator.chance(30) ? .holiday : .regular, fields: Dictionary(uniqueKeysWithValues: fields))
      let hours = ServiceHours(rows: [row], prose: [values[generator.below(values.count)]])
      let time = LocalTime(day: Day(number: 20_000 + generator.below(2000)), minute: generator.below(1440))
      let state = hours.state(at: time, holidays: holidays, nation: nil)
      #expect(ServiceHours(encoded: hours.encoded).state(at: time, holidays: holidays, nation: nil) == state)
    }
  }
}
