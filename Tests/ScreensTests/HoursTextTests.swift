import Guidance
import GuidanceModel
import TestSupport
import Testing

@testable import Screens

@Suite struct HoursTextTests {
  private static let holidays = Library.builtIn.bankHolidays
  private static let words = Surroundings(.builtIn).words

  /// What is said of weekday hours at a time of the week of Sunday, 22 November 2026.
  private func said(_ yaml: String, _ time: String) throws -> String {
    let schedule = try Schedule(ContentFolder.reader(yaml))
    let time = try #require(LocalTime(iso8601: time))
    return HoursText(words: Self.words, holidays: Self.holidays).state(of: schedule, at: time).string
  }

  private func weekly(_ days: String, _ from: String, _ to: String, outside: String = "closed") -> String {
    """
    weekly: [{days: [\(days)], from: "\(from)", to: "\(to)"}]
    bank-holidays: closed
    outside: \(outside)
    """
  }

  private let workdays = "monday, tuesday, wednesday, thursday, friday"

  @Test(arguments: [
    ("2026-11-23T10:00", "Open now, until 5pm."), ("2026-11-23T17:00", "Closed now. Opens at 9am tomorrow."),
    ("2026-11-23T08:59", "Closed now. Opens at 9am."), ("2026-11-22T12:00", "Closed now. Opens at 9am tomorrow."),
    ("2026-11-21T12:00", "Closed now. Opens at 9am on Monday."),
    ("2026-11-27T18:00", "Closed now. Opens at 9am on Monday."),
    ("2026-12-25T10:00", "Closed now. Opens at 9am on Tuesday."),
  ])
  func `office hours say when they end and when they start again`(time: String, text: String) throws {
    #expect(try said(weekly(workdays, "09:00", "17:00"), time) == text)
  }

  @Test(arguments: [
    ("12:00", "Open now, until noon."), ("00:00", "Open now, until midnight."), ("19:30", "Open now, until 7.30pm."),
    ("12:05", "Open now, until 12.05pm."), ("23:59", "Open now, until 11.59pm."),
  ])
  func `an end is said as a clock on a wall is read`(end: String, text: String) throws {
    #expect(try said(weekly(workdays, "09:00", end), "2026-11-23T10:00").replacingTomorrow == text)
  }

  @Test func `a start at half past is said with its minutes`() throws {
    #expect(try said(weekly(workdays, "07:30", "09:00"), "2026-11-23T06:00") == "Closed now. Opens at 7.30am.")
  }

  @Test func `hours past midnight end tomorrow`() throws {
    #expect(try said(weekly(workdays, "18:00", "02:00"), "2026-11-23T20:00") == "Open now, until 2am tomorrow.")
  }

  @Test func `a line that passes calls on is never called closed`() throws {
    #expect(
      try said(weekly(workdays, "09:00", "17:00", outside: "passed-on"), "2026-11-23T20:00")
        == "Someone else takes the call now. Own hours start at 9am tomorrow.")
  }

  @Test func `what is not known is not guessed`() throws {
    #expect(try said("unknown", "2026-11-23T10:00") == "We do not know if it is open now.")
    #expect(try said(weekly(workdays, "09:00", "17:00"), "2040-05-07T10:00") == "We do not know if it is open now.")
  }

  @Test func `all hours are said in one word`() throws {
    #expect(try said("always", "2026-11-22T03:00") == "Open at all hours.")
  }
}

extension String {
  /// Midnight is the first minute of the next day; what is said of the day is not asked here.
  fileprivate var replacingTomorrow: String { hasSuffix(" tomorrow.") ? dropLast(" tomorrow.".count) + "." : self }
}
