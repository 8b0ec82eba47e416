import GuidanceModel
import Testing
import TestSupport

@Suite struct LocalTimeTests {
  /// The moments at which the clocks change, in seconds since 1970, as `date -d` gives them.
  @Test(arguments: [
    // 2024-03-31 and 2024-10-27, 2026-03-29 and 2026-10-25, 2027-03-28 and 2027-10-31, 2030-03-31 and 2030-10-27
    (begins: 1_711_846_800, ends: 1_729_990_800, year: 2024),
    (begins: 1_774_746_000, ends: 1_792_890_000, year: 2026),
    (begins: 1_806_195_600, ends: 1_824_944_400, year: 2027),
    (begins: 1_901_149_200, ends: 1_919_293_200, year: 2030),
  ])
  func `changes to summer time and back to the second`(begins: Int, ends: Int, year: Int) {
    #expect(LocalTime(Moment(seconds: begins - 1)).description.hasPrefix("\(year)-03-"))
    #expect(LocalTime(Moment(seconds: begins - 1)).clock == "00:59")
    #expect(LocalTime(Moment(seconds: begins)).clock == "02:00")
    #expect(LocalTime(Moment(seconds: ends - 1)).clock == "01:59")
    #expect(LocalTime(Moment(seconds: ends)).clock == "01:00")
    #expect(LocalTime(Moment(seconds: ends)).description.hasPrefix("\(year)-10-"))
  }

  @Test(arguments: [
    ("2026-03-29T00:59:59Z", "2026-03-29T00:59"), ("2026-03-29T01:00:00Z", "2026-03-29T02:00"),
    ("2026-10-25T00:59:59Z", "2026-10-25T01:59"), ("2026-10-25T01:00:00Z", "2026-10-25T01:00"),
    ("2026-07-01T23:30Z", "2026-07-02T00:30"), ("2026-12-31T23:30Z", "2026-12-31T23:30"),
  ])
  func `shows what the clocks show at a moment`(moment: String, local: String) {
    #expect(LocalTime(iso8601: moment)?.description == local)
  }

  @Test(arguments: [
    ("2026-11-22T14:30", "2026-11-22T14:30"), ("2026-11-22T14:30:59", "2026-11-22T14:30"),
    ("2026-07-01T14:30", "2026-07-01T14:30"), ("2026-07-01T14:30Z", "2026-07-01T15:30"),
    ("2026-11-22T14:30:00+02:00", "2026-11-22T12:30"), ("2026-11-22T00:30+05:30", "2026-11-21T19:00"),
    ("2026-11-22T23:30-01:00", "2026-11-23T00:30"), ("2026-11-22T00:00", "2026-11-22T00:00"),
    ("2026-11-22T23:59:60", "2026-11-22T23:59"), ("1969-12-31T23:00Z", "1969-12-31T23:00"),
  ])
  func `reads a time in ISO 8601`(text: String, local: String) {
    #expect(LocalTime(iso8601: text)?.description == local)
  }

  @Test(arguments: [
    "", "T", "14:30", "2026-11-22", "2026-11-22T", "2026-11-22 14:30", "2026-11-22T24:00", "2026-11-22T14:60",
    "2026-11-22T14:30:61", "2026-11-22T1:30", "2026-11-22T14", "2026-11-22T14:3", "2026-11-22T14:30:",
    "2026-11-22T14:30z", "2026-11-22T14:30+0200", "2026-11-22T14:30+2:00", "2026-11-22T14:30+25:00",
    "2026-11-22T14:30++1:+5", "2026-11-22T14:30Z ", "2026-11-22T14:30ZZ", "2026-11-22T14:30Europe/London",
    "2026-02-30T14:30", "2026-11-22T１４:30", "2026-11-22T+1:30", "2026-11-22T14:30T", "2026-11-22T½½:30",
    "2026-11-22T14:30\u{0}", "9999999999999999999-01-01T00:00", "2026-11-22T99999999999999999999:00",
  ])
  func `reads nothing else as a time`(text: String) {
    #expect(LocalTime(iso8601: text) == nil)
  }

  @Test(arguments: [
    "+1:+5", "-0:-0", "1:30", "9am", "24:00", "23:60", ":", "::", "12:30:61", "12:3٠", " 1:30",
  ])
  func `takes no other form for a time of day`(text: String) {
    #expect(LocalTime.minute(clock: text) == nil)
  }

  @Test func `does not trap on hostile text`() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "2026", "-", "11", "T", "14", ":", "30", "Z", "+", "9223372036854775807", "\u{0}", "é", "٣", " ",
    ]
    for _ in 0..<20_000 {
      let text = (0..<generator.below(12)).map { _ in pieces[generator.below(pieces.count)] }.joined()
      guard let time = LocalTime(iso8601: text) else { continue }
      #expect((0..<LocalTime.minutesPerDay).contains(time.minute))
    }
  }

  @Test func `goes forward by one minute with every sixty seconds but at the two changes`() {
    let start = 1_767_225_600  // 2026-01-01T00:00:00Z
    var changes: [String] = []
    for minute in 0..<525_600 {
      let now = LocalTime(Moment(seconds: start + minute * 60))
      let next = LocalTime(Moment(seconds: start + minute * 60 + 60))
      if next.absoluteMinute != now.absoluteMinute + 1 { changes.append("\(now) \(next)") }
    }
    #expect(changes == ["2026-03-29T00:59 2026-03-29T02:00", "2026-10-25T01:59 2026-10-25T01:00"])
  }
}
