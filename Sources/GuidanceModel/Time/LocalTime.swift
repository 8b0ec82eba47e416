/// What a clock on a wall in the United Kingdom shows: a day and a minute of it.
///
/// Opening hours are wall-clock hours, so everything about them is decided in this type and the change
/// to summer time is decided in one place, by its rule and without time zone data: from 01:00 UTC on the last
/// Sunday of March to 01:00 UTC on the last Sunday of October the clocks are one hour ahead.
/// Source: Summer Time Act 1972, as amended by the Summer Time Order 2002.
package struct LocalTime: Hashable, Comparable, Sendable {
  package static let minutesPerDay = 1440

  package var day: Day
  /// Minutes since midnight, 0 to 1439.
  package var minute: Int

  package init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// What the clocks show at a moment.
  package init(_ moment: Moment) {
    let shift = Self.isSummer(moment) ? 3600 : 0
    let seconds = moment.seconds + shift
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    self.init(day: Day(number: day), minute: (seconds - day * 86_400) / 60)
  }

  /// Minutes since the first minute of day 0 of the calendar, by wall clock.
  package var absoluteMinute: Int { day.number * Self.minutesPerDay + minute }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.absoluteMinute < right.absoluteMinute
  }

  private static func isSummer(_ moment: Moment) -> Bool {
    let day = moment.seconds >= 0 ? moment.seconds / 86_400 : (moment.seconds - 86_399) / 86_400
    let year = Day(number: day).date.year
    let begins = Day.lastSunday(ofMonth: 3, year: year).number * 86_400 + 3600
    let ends = Day.lastSunday(ofMonth: 10, year: year).number * 86_400 + 3600
    return (begins..<ends).contains(moment.seconds)
  }
}

extension LocalTime {
  init(absoluteMinute: Int) {
    let minute = absoluteMinute % Self.minutesPerDay
    let day = absoluteMinute / Self.minutesPerDay
    self.init(
      day: Day(number: minute < 0 ? day - 1 : day), minute: minute < 0 ? minute + Self.minutesPerDay : minute)
  }

  /// A time in ISO 8601; nil for anything else.
  ///
  /// `2026-11-22T14:30` is UK local time; with `Z` or an offset such as `+02:00` it is that moment.
  /// Seconds may follow and are dropped.
  package init?(iso8601 text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let clock = parts[1].prefix { $0.isNumber || $0 == ":" }
    let zone = parts[1].dropFirst(clock.count)
    guard let minute = Self.minute(clock: clock) else { return nil }
    guard !zone.isEmpty else {
      self.init(day: day, minute: minute)
      return
    }
    guard let offset = Self.offset(zone) else { return nil }
    self.init(Moment(seconds: day.number * 86_400 + (minute - offset) * 60))
  }

  /// The minute of the day of a time such as `07:30` or `07:30:15`; nil for anything else.
  package static func minute(clock: some StringProtocol) -> Int? {
    let parts = String(clock).split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy(isTwoDigits),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute),
      parts.count == 2 || Int(parts[2]).map((0..<61).contains) == true
    else { return nil }
    return hour * 60 + minute
  }

  private static func isTwoDigits(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func offset(_ zone: some StringProtocol) -> Int? {
    if zone == "Z" { return 0 }
    guard let sign = zone.first, sign == "+" || sign == "-", let minutes = minute(clock: zone.dropFirst())
    else { return nil }
    return sign == "-" ? -minutes : minutes
  }
}

extension LocalTime: CustomStringConvertible {
  /// The time in the form `2026-11-22T14:30`.
  package var description: String { "\(day)T\(clock)" }

  /// The time of day in the form `14:30`.
  package var clock: String { "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))" }
}
