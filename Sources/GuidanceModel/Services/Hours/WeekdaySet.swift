/// Days of the week.
package struct WeekdaySet: Hashable, Sendable {
  /// One bit a day, from 1 for Monday to 64 for Sunday.
  var bits: Int

  static let all = WeekdaySet(bits: 127)

  init(bits: Int) {
    self.bits = bits
  }

  package init(_ weekdays: some Sequence<Weekday>) {
    bits = 0
    for (number, weekday) in Weekday.allCases.enumerated() where weekdays.contains(weekday) { bits |= 1 << number }
  }

  /// The days from Monday to Sunday.
  package var weekdays: [Weekday] {
    Weekday.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
  }

  func contains(_ day: Day) -> Bool { bits >> day.daysSinceMonday & 1 == 1 }

  func union(_ other: WeekdaySet) -> WeekdaySet { WeekdaySet(bits: bits | other.bits) }
}

extension Day {
  /// 0 on a Monday, 6 on a Sunday.
  var daysSinceMonday: Int {
    let index = (number + 3) % 7
    return index < 0 ? index + 7 : index
  }
}
