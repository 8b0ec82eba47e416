/// A date of every year.
package struct DayOfYear: Hashable, Comparable, Sendable {
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  package static func < (left: DayOfYear, right: DayOfYear) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension DayOfYear {
  init(_ day: Day) {
    let date = day.date
    self.init(month: date.month, day: date.day)
  }
}
