extension HoursRule {
  /// A day is its number and this, so that it is never negative and 0 means none.
  private static let origin = 1_000_000

  /// The rule as numbers that are not negative, without the zeros at the end.
  var numbers: [Int] {
    let days = recurrence.numbers
    var numbers = [
      days.tag, minutes.lowerBound, minutes.upperBound, answer.rawValue, days.values[0], kind, days.every - 1,
      isHoliday ? 1 : 0, anchor == 0 ? 0 : anchor + Self.origin,
    ]
    numbers += [validFrom, validTo, start, until].map { $0.map { $0.number + Self.origin } ?? 0 }
    numbers += days.values.dropFirst()
    while numbers.last == 0 { numbers.removeLast() }
    return numbers
  }

  /// The rule that gave these numbers; nil when none can have.
  init?(numbers: [Int]) {
    func value(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }
    func day(_ index: Int) -> Day? { value(index) == 0 ? nil : Day(number: value(index) - Self.origin) }
    let (lower, upper) = (value(1), value(2))
    guard lower < upper, upper <= 2 * LocalTime.minutesPerDay, let answer = HoursAnswer(rawValue: value(3)),
      let recurrence = HoursRecurrence(
        tag: value(0), every: value(6) + 1, values: (value(4), value(13), value(14), value(15)))
    else { return nil }
    self.init(recurrence: recurrence, minutes: lower..<upper, answer: answer)
    kind = value(5)
    isHoliday = value(7) == 1
    anchor = value(8) == 0 ? 0 : value(8) - Self.origin
    (validFrom, validTo, start, until) = (day(9), day(10), day(11), day(12))
  }
}

extension HoursRecurrence {
  private static let origin = 1_000_000

  fileprivate var numbers: (tag: Int, every: Int, values: [Int]) {
    switch self {
    case .unread: (0, 1, [0, 0, 0, 0])
    case .weekly(let days, let every): (1, every, [days.bits, 0, 0, 0])
    case .daily(let every): (2, every, [0, 0, 0, 0])
    case .monthly(let days, let every):
      (3, every, [days.ordinals, days.ordinalsFromEnd, days.dates, days.datesFromEnd])
    case .dates(let first, let last): (4, 1, [first.number + Self.origin, last.number + Self.origin, 0, 0])
    case .everyYear(let first, let last): (5, 1, [first.number, last.number, 0, 0])
    }
  }

  fileprivate init?(tag: Int, every: Int, values: (Int, Int, Int, Int)) {
    switch tag {
    case 0: self = .unread
    case 1: self = .weekly(WeekdaySet(bits: values.0), every: every)
    case 2: self = .daily(every: every)
    case 3:
      self = .monthly(
        MonthDays(ordinals: values.0, ordinalsFromEnd: values.1, dates: values.2, datesFromEnd: values.3), every: every)
    case 4:
      guard values.0 <= values.1 else { return nil }
      self = .dates(Day(number: values.0 - Self.origin), Day(number: values.1 - Self.origin))
    case 5: self = .everyYear(DayOfYear(number: values.0), DayOfYear(number: values.1))
    default: return nil
    }
  }
}

extension DayOfYear {
  fileprivate var number: Int { month * 32 + day }

  fileprivate init(number: Int) {
    self.init(month: number / 32, day: number % 32)
  }
}
