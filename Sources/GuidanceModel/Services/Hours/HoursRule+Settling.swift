extension HoursRule {
  /// Gives rules that mean the same the same form, so that they can be told to be one.
  mutating func settle() {
    if let day = onlyDay, occurs(on: day) {
      recurrence = .dates(day, day)
      anchor = 0
    }
    guard case .weekly(let days, _) = recurrence, let begins = start else { return }
    let monday = begins + -begins.daysSinceMonday
    let isFirst = (monday.number..<begins.number).allSatisfy { !days.contains(Day(number: $0)) }
    if isFirst, anchor == 0 || anchor == monday.number { start = monday }
  }

  /// The one day on which it can take place, if there is only one.
  private var onlyDay: Day? {
    if let start, start == until { return start }
    if let validFrom, validFrom == validTo { return validFrom }
    return nil
  }
}
