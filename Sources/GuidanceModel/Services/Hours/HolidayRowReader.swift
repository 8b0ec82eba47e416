/// Reads a row of `holiday_schedule`.
enum HolidayRowReader {
  private static let yes: Set = ["true", "t", "yes", "y", "1"]
  private static let no: Set = ["false", "f", "no", "n", "0"]

  /// What the row says: one rule; several when it may mean several days, and then nothing is known of any of them;
  /// none when its days are not understood.
  static func rules(_ row: ScheduleRow) -> [HoursRule] {
    let periods = periods(of: row)
    return periods.map { period in
      var rule = HoursRule(recurrence: period, minutes: 0..<LocalTime.minutesPerDay, answer: .unknown)
      rule.isHoliday = true
      if periods.count == 1 { readHours(row, into: &rule) }
      return rule
    }
  }

  private static func readHours(_ row: ScheduleRow, into rule: inout HoursRule) {
    let closed = row[.closed]?.lowercased()
    if closed.map(yes.contains) == true {
      rule.answer = .closed
    } else if closed.map(no.contains) != false {
      SlotReader.read(row, into: &rule)
    }
  }

  /// The days with the day of the month first and with the month first, where both make sense and differ.
  private static func periods(of row: ScheduleRow) -> [HoursRecurrence] {
    guard let first = row[.startDate] ?? row[.endDate], let last = row[.endDate] ?? row[.startDate] else { return [] }
    var periods: [HoursRecurrence] = []
    for case (let begins?, let ends?) in zip(DateText.readings(first), DateText.readings(last)) {
      guard let period = period(begins, ends), !periods.contains(period) else { continue }
      periods.append(period)
    }
    return periods
  }

  /// The year 1 stands for every year.
  private static func period(_ first: Day, _ last: Day) -> HoursRecurrence? {
    switch (first.date.year == 1, last.date.year == 1) {
    case (true, true): .everyYear(DayOfYear(first), DayOfYear(last))
    case (false, false): first <= last ? .dates(first, last) : nil
    default: nil
    }
  }
}
