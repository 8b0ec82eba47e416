/// Days of a month: by weekday, such as the first Saturday, by date, such as the 15th, or both at once.
///
/// A day belongs to them when it meets all that is given, as `BYDAY` and `BYMONTHDAY` of RFC 5545 do together.
package struct MonthDays: Hashable, Sendable {
  /// A weekday with its place in the month: 1 is the first of them, -1 the last.
  package struct Ordinal: Hashable, Sendable {
    package let place: Int
    package let weekday: Weekday
  }

  /// One bit for each place, 1 to 5, and weekday: 7 bits a place, from Monday.
  var ordinals = 0
  /// The same, counted from the end of the month.
  var ordinalsFromEnd = 0
  /// One bit for each date, 1 to 31.
  var dates = 0
  /// The same, counted from the end of the month.
  var datesFromEnd = 0

  /// The weekdays by their places, first to fifth and then last to fifth from last.
  package var weekdays: [Ordinal] { Self.ordinals(ordinals, sign: 1) + Self.ordinals(ordinalsFromEnd, sign: -1) }

  /// The dates: 1 to 31, and -1 to -31 for those counted from the end.
  package var monthDates: [Int] {
    (1...31).filter { dates >> ($0 - 1) & 1 == 1 } + (1...31).filter { datesFromEnd >> ($0 - 1) & 1 == 1 }.map { -$0 }
  }

  private static func ordinals(_ bits: Int, sign: Int) -> [Ordinal] {
    (0..<35).filter { bits >> $0 & 1 == 1 }.map {
      Ordinal(place: sign * ($0 / 7 + 1), weekday: Weekday.allCases[$0 % 7])
    }
  }

  var isEmpty: Bool { ordinals | ordinalsFromEnd | dates | datesFromEnd == 0 }

  /// Adds a weekday; nil for a place means each of them in the month.
  mutating func insert(place: Int?, weekday: Int) {
    guard let place else {
      for week in 0..<5 { ordinals |= 1 << (week * 7 + weekday) }
      return
    }
    let bit = 1 << ((abs(place) - 1) * 7 + weekday)
    if place > 0 { ordinals |= bit } else { ordinalsFromEnd |= bit }
  }

  mutating func insert(date: Int) {
    if date > 0 { dates |= 1 << (date - 1) } else { datesFromEnd |= 1 << (-date - 1) }
  }

  func contains(_ day: Day) -> Bool {
    let date = day.date.day
    let left = Self.length(ofMonthWith: day, date: date) - date
    let weekday = day.daysSinceMonday
    let isWeekday =
      ordinals >> ((date - 1) / 7 * 7 + weekday) & 1 == 1 || ordinalsFromEnd >> (left / 7 * 7 + weekday) & 1 == 1
    let isDate = dates >> (date - 1) & 1 == 1 || datesFromEnd >> left & 1 == 1
    return (isWeekday || ordinals | ordinalsFromEnd == 0) && (isDate || dates | datesFromEnd == 0)
  }

  /// The day 32 days after the last of the month before is in the next month, so its date tells the length.
  private static func length(ofMonthWith day: Day, date: Int) -> Int {
    32 - (day + (32 - date)).date.day
  }
}
