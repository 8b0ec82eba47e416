extension ScheduleRow {
  /// A date; nil when none is given.
  func day(_ column: Column) throws(NotUnderstood) -> Day? {
    guard let text = self[column] else { return nil }
    guard let day = DateText.day(text) else { throw NotUnderstood() }
    return day
  }

  /// A whole number, also in the form `2.0`; nil when none is given.
  func whole(_ column: Column, in range: ClosedRange<Int>) throws(NotUnderstood) -> Int? {
    guard let text = self[column] else { return nil }
    guard let number = Int(text.hasSuffix(".0") ? text.dropLast(2) : text[...]), range.contains(number)
    else { throw NotUnderstood() }
    return number
  }
}
