import GuidanceModel
import TestSupport
import Testing

@Suite struct WeekHoursTests {
  private func hold(_ hours: ServiceHours, _ time: LocalTime) -> Bool {
    WeekHours(hours).bytes.withUnsafeBytes { WeekHours.hold(time, in: $0) }
  }

  private let monday = Day(number: 20_780)

  @Test func `leave out the hours in which it is surely not open`() {
    let row = ScheduleRow(kind: .regular, fields: ["byday": "MO", "opens_at": "9:30", "closes_at": "17:00"])
    let hours = ServiceHours(rows: [row], prose: [])
    #expect(hold(hours, LocalTime(day: monday, minute: 9 * 60)))
    #expect(hold(hours, LocalTime(day: monday, minute: 16 * 60 + 59)))
    #expect(!hold(hours, LocalTime(day: monday, minute: 17 * 60)))
    #expect(!hold(hours, LocalTime(day: monday, minute: 8 * 60 + 59)))
    #expect(!hold(hours, LocalTime(day: monday + 1, minute: 12 * 60)))
  }

  @Test func `a night of Sunday runs into Monday`() {
    let row = ScheduleRow(kind: .regular, fields: ["byday": "SU", "opens_at": "21:00", "closes_at": "02:00"])
    let hours = ServiceHours(rows: [row], prose: [])
    #expect(hold(hours, LocalTime(day: monday, minute: 119)))
    #expect(!hold(hours, LocalTime(day: monday, minute: 120)))
    #expect(hold(hours, LocalTime(day: monday + 6, minute: 23 * 60)))
  }

  @Test func `bytes of another length hold nothing`() {
    #expect(
      ![UInt8](repeating: 255, count: 20).withUnsafeBytes { WeekHours.hold(LocalTime(day: monday, minute: 0), in: $0) })
  }

  @Test func `nothing that is open is ever left out`() throws {
    var generator = SeededGenerator(seed: 11)
    let holidays = try #require(HoursSample.holidays)
    let days = ["MO", "TU,WE", "SA,SU", "1FR", "-1MO", nil]
    let times = ["00:00", "3:30", "09:00", "12:00", "17:30", "22:00", "23:59"]
    var opened = 0
    for _ in 0..<2000 {
      let rows = (0..<generator.below(3) + 1).map { _ in
        var row = ScheduleRow(kind: generator.chance(15) ? .holiday : .regular)
        row[.byday] = days[generator.below(days.count)]
        row[.freq] = ["WEEKLY", "MONTHLY", "DAILY", nil][generator.below(4)]
        row[.opensAt] = times[generator.below(times.count)]
        row[.closesAt] = times[generator.below(times.count)]
        if row.kind == .holiday || generator.chance(10) { row[.startDate] = (monday + generator.below(9)).description }
        if generator.chance(20) { row[.dtstart] = (monday + -generator.below(30)).description }
        return row
      }
      let hours = ServiceHours(rows: rows, prose: [])
      let time = LocalTime(day: monday + generator.below(14), minute: generator.below(1440))
      guard hours.answer(at: time, holidays: holidays, nation: nil) == .open else { continue }
      opened += 1
      #expect(hold(hours, time))
    }
    #expect(opened > 100)
  }
}
