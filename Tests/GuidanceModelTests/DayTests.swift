import GuidanceModel
import Testing

@Suite struct DayTests {
  @Test func `counts every day from 1900 to 2100 and back`() throws {
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    #expect(last.number - first.number + 1 == 73_414)
    for number in first.number...last.number {
      let day = Day(number: number)
      let date = day.date
      guard Day(year: date.year, month: date.month, day: date.day) == day, Day(day.description) == day else {
        Issue.record("\(day) does not come back")
        return
      }
    }
  }

  @Test(arguments: [
    ("1900-01-01", -25_567, Weekday.monday), ("1969-12-31", -1, .wednesday), ("1970-01-01", 0, .thursday),
    ("2000-02-29", 11_016, .tuesday), ("2000-03-01", 11_017, .wednesday), ("2026-11-22", 20_779, .sunday),
    ("2100-02-28", 47_540, .sunday), ("2100-03-01", 47_541, .monday),
  ])
  func `knows its number and its day of the week`(text: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "", "-", "--", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
    "0000-01-01",
    "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "+026-01-01",
    "2026-+1-01",
    "２０２６-01-01", "2026-٠١-01", "2026-01-01\u{0}", "2026-01--1", "99999-01-01", "2026–01–01",
  ])
  func `does not exist for any other text`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `finds the last Sunday of every March and October`() {
    for year in 1900...2100 {
      for month in [3, 10] {
        let day = Day.lastSunday(ofMonth: month, year: year)
        #expect(day.weekday == .sunday && day.date.month == month && day.date.day >= 25, "\(day)")
      }
    }
  }
}
