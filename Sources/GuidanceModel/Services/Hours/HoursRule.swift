/// One row of a schedule as it is understood: numbers alone, so that asking it is cheap.
struct HoursRule: Equatable, Sendable {
  var recurrence: HoursRecurrence
  /// From the midnight with which its day begins; past 1440 it runs into the next day.
  var minutes: Range<Int>
  /// What holds in those minutes; `unknown` when they are not understood.
  var answer: HoursAnswer
  /// From where every second week, day or month is counted: a day's number or a count of months.
  var anchor = 0
  /// Outside of these days the feed says nothing: what it said may hold or not.
  var validFrom: Day?
  var validTo: Day?
  /// Outside of these days it does not take place.
  var start: Day?
  var until: Day?
  /// Rows that differ in how to attend or in their description are of different kinds and may overlap.
  var kind = 0
  var isHoliday = false

  var passesMidnight: Bool { minutes.upperBound > LocalTime.minutesPerDay }

  func isInForce(on day: Day) -> Bool {
    if let validFrom, day < validFrom { return false }
    return !hasExpired(by: day)
  }

  func hasExpired(by day: Day) -> Bool {
    guard let validTo else { return false }
    return day > validTo
  }

  /// Whether it takes place on a day, in force or not.
  func occurs(on day: Day) -> Bool {
    if let start, day < start { return false }
    if let until, day > until { return false }
    switch recurrence {
    case .weekly(let days, let every):
      return days.contains(day) && (every == 1 || (day.number - anchor) / 7 % every == 0)
    case .daily(let every): return (day.number - anchor) % every == 0
    case .monthly(let days, let every): return (every == 1 || (day.month - anchor) % every == 0) && days.contains(day)
    case .dates(let first, let last): return (first...last).contains(day)
    case .everyYear(let first, let last):
      let date = DayOfYear(day)
      return first <= last ? (first...last).contains(date) : date >= first || date <= last
    case .unread: return true
    }
  }

  /// Whether it was written for one day of one year, as hours for a bank holiday are.
  var isDated: Bool {
    guard case .dates = recurrence else { return false }
    return true
  }

  /// Whether both cannot be right: they are of the same kind and period, and their hours overlap and differ, or the
  /// other says closed.
  func contradicts(_ other: HoursRule) -> Bool {
    guard kind == other.kind, isDated == other.isDated, validFrom == other.validFrom, validTo == other.validTo
    else { return false }
    return other.answer == .closed
      || answer == other.answer && minutes != other.minutes && minutes.overlaps(other.minutes)
  }

  /// Both as one, when they differ in nothing but the weekday.
  func merged(with other: HoursRule) -> HoursRule? {
    guard case .weekly(let days, let every) = recurrence, case .weekly(let others, every) = other.recurrence
    else { return self == other ? self : nil }
    var merged = self
    merged.recurrence = .weekly(days.union(others), every: every)
    var same = other
    same.recurrence = merged.recurrence
    return same == merged ? merged : nil
  }
}

extension HoursRule {
  /// A row of which nothing is understood.
  static let unread = HoursRule(recurrence: .unread, minutes: 0..<LocalTime.minutesPerDay, answer: .unknown)

  /// Every minute of every week.
  static let always = HoursRule(
    recurrence: .weekly(.all, every: 1), minutes: 0..<LocalTime.minutesPerDay, answer: .open)
}

extension Day {
  /// Months since the beginning of the year 0.
  var month: Int {
    let date = date
    return date.year * 12 + date.month - 1
  }
}
