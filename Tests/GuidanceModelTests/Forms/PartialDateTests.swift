import GuidanceModel
import Testing
import TestSupport

@Suite struct PartialDateTests {
  @Test(arguments: [
    "14 3 2007", "14/03/2007", "14-3-2007", "14.03.2007", "14 March 2007", "14 march 2007", "14 MARCH 2007",
    "14 Mar 2007", "14th March 2007", "14 mar, 2007", "2007-03-14", "2007/3/14", "2007 March 14", "  14 3 2007\n",
    "14\u{A0}March\u{2009}2007", "14 3 2007.", "\u{202E}14 3 2007",
  ])
  func `a day can be written in many ways`(text: String) throws {
    let date = try #require(PartialDate(text))
    #expect([date.day, date.month, date.year] == [14, 3, 2007])
    #expect(date.earliest == Day("2007-03-14"))
    #expect(date.latest == date.earliest)
    #expect(date.description == "14 March 2007")
  }

  @Test(arguments: ["March 2007", "mar 2007", "3/2007", "03 2007", "2007-03", "2007 March", "March, 2007"])
  func `a month and a year are enough`(text: String) throws {
    let date = try #require(PartialDate(text))
    #expect([date.day, date.month, date.year] == [nil, 3, 2007])
    #expect(date.earliest == Day("2007-03-01"))
    #expect(date.latest == Day("2007-03-31"))
    #expect(date.description == "March 2007")
  }

  @Test(arguments: [1900, 1999, 2007, 2999])
  func `a year alone is enough`(year: Int) throws {
    let date = try #require(PartialDate(String(year)))
    #expect([date.day, date.month, date.year] == [nil, nil, year])
    #expect(date.earliest == Day("\(year)-01-01"))
    #expect(date.latest == Day("\(year)-12-31"))
    #expect(date.description == String(year))
  }

  @Test(
    arguments: zip(
      [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
      ], 1...12))
  func `every month has its name, and its first letters`(name: String, month: Int) {
    for text in [name, String(name.prefix(3)), name.uppercased(), String(month)] {
      #expect(PartialDate("\(text) 2007")?.month == month, "\(text)")
    }
  }

  @Test func `september has a third short name`() {
    #expect(PartialDate("1 Sept 2007")?.month == 9)
  }

  @Test(arguments: [("1st", 1), ("2nd", 2), ("3rd", 3), ("4th", 4), ("31ST", 31)])
  func `a day can have its ending`(text: String, day: Int) {
    #expect(PartialDate("\(text) May 2007")?.day == day)
  }

  @Test(arguments: [
    ("2 2007", "2007-02-28"), ("2 2008", "2008-02-29"), ("2 2100", "2100-02-28"), ("2 2000", "2000-02-29"),
    ("4 2007", "2007-04-30"), ("12 2007", "2007-12-31"),
  ])
  func `the last day of a month is known`(text: String, last: String) {
    #expect(PartialDate(text)?.latest == Day(last))
  }

  @Test(arguments: [
    "31 4 2007", "29 2 2007", "29 2 1900", "29 2 2100", "30 2 2008", "0 3 2007", "32 1 2007", "1 0 2007", "1 13 2007",
    "3 14 2007", "2007-14-03", "0 2007", "13 2007", "2007-03-00",
  ])
  func `a date that does not exist is none`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: ["29 2 2008", "29 2 2000", "29 2 2400", "29 Feb 2024"])
  func `29 February is there in leap years`(text: String) throws {
    let date = try #require(PartialDate(text))
    #expect([date.day, date.month] == [29, 2])
    #expect(date.earliest?.date.day == 29)
  }

  @Test(arguments: ["14 3 07", "07", "3/07", "14 March 07", "'07", "07-03-14", "207", "14 3 20007"])
  func `a year has four digits, for two could mean two centuries`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: ["1899", "14 3 1899", "3000", "0000", "9999"])
  func `a year that nobody can mean is none`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    "", " ", "-", "soon", "last March", "March", "14 March", "14", "1 2 3 2007", "14th of March 2007", "about 2007",
    "14 Ma 2007", "14 Marsh 2007", "14 Marchy 2007", "th March 2007", "14thth March 2007", "14 3rd 2007",
    "٢٠٠٧", "１４ ３ ２００７", "２００７", "Ⅻ 2007", "② 2007", "½ 2007", "2007 2007", "2007 3 2007",
    "99999999999999999999 3 2007", "1 99999999999999999999 2007", "20\u{200B}07", "\u{0}", "🎂", "NaN", "0x7D7",
  ])
  func `anything else is none, and does no harm`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a long text is none`() {
    #expect(PartialDate(String(repeating: "1 ", count: 100_000)) == nil)
    #expect(PartialDate(String(repeating: "9", count: 100_000)) == nil)
  }

  @Test func `what it is told as is read as the same date again`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let year = 1900 + random.below(1_100)
      let month = 1 + random.below(12)
      let day = 1 + random.below(31)
      let texts = ["\(year)", "\(month) \(year)", "\(day) \(month) \(year)"]
      for date in texts.compactMap({ PartialDate($0) }) { #expect(PartialDate(date.description) == date) }
    }
  }

  @Test func `a day is a date exactly when the calendar has it`() {
    for year in [1900, 2000, 2007, 2008] {
      for month in 0...13 {
        for day in 0...32 {
          let expected = Day(year: year, month: month, day: day)
          #expect(PartialDate("\(day) \(month) \(year)")?.earliest == expected, "\(day) \(month) \(year)")
        }
      }
    }
  }
}
