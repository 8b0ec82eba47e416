/// A calendar day, counted from 1970-01-01 (day 0).
package struct Day: Hashable, Comparable, Sendable {
  package var number: Int

  package init(number: Int) {
    self.number = number
  }

  /// A day of the Gregorian calendar; nil for a day that does not exist.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  /// A day in the form `2026-11-22`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var (year, month, day, count) = (0, 0, 0, 0)
    for byte in text.utf8 {
      switch (count, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, UInt8(ascii: "0")...UInt8(ascii: "9")): year = year * 10 + Int(byte & 0xF)
      case (5...6, UInt8(ascii: "0")...UInt8(ascii: "9")): month = month * 10 + Int(byte & 0xF)
      case (8...9, UInt8(ascii: "0")...UInt8(ascii: "9")): day = day * 10 + Int(byte & 0xF)
      default: return nil
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var weekday: Weekday { Weekday.allCases[weekdayIndex] }

  /// 0 for a Monday; day 0 was a Thursday.
  private var weekdayIndex: Int {
    let index = (number + 3) % 7
    return index < 0 ? index + 7 : index
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The last Sunday of a month; the clocks of the United Kingdom change on those of March and October.
  package static func lastSunday(ofMonth month: Int, year: Int) -> Day {
    let last = Day(number: number(year: year, month: month, day: length(ofMonth: month, year: year)))
    return last + -((last.weekdayIndex + 1) % 7)
  }

  /// Year, month and day of the Gregorian calendar.
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// The day in the form `2026-11-22`.
  package var description: String {
    let date = date
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}
