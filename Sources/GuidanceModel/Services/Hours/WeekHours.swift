/// The hours of a week in which something may be open: those in which it is not are surely not among them.
///
/// A cheap first look, so that hours need not be read for what cannot be open.
package struct WeekHours: Equatable, Sendable {
  private static let hoursPerWeek = 7 * 24

  /// A bit for each hour, the first of Monday in the lowest of the first byte.
  package private(set) var bytes: [UInt8]

  /// The hours in which a row says that it is open, in whatever week.
  package init(_ hours: ServiceHours) {
    bytes = Array(repeating: 0, count: Self.hoursPerWeek / 8)
    for rule in hours.plan.rules + hours.plan.holidayRules where rule.answer == .open { add(rule) }
  }

  private mutating func add(_ rule: HoursRule) {
    var days = WeekdaySet.all
    if case .weekly(let weekdays, every: _) = rule.recurrence { days = weekdays }
    for day in 0..<7 where days.bits >> day & 1 == 1 {
      for hour in rule.minutes.lowerBound / 60...max(rule.minutes.lowerBound, rule.minutes.upperBound - 1) / 60 {
        let hour = (day * 24 + hour) % Self.hoursPerWeek
        bytes[hour / 8] |= 1 << (hour % 8)
      }
    }
  }

  /// Whether hours that were stored as bytes hold a time; false for bytes of another length.
  package static func hold(_ time: LocalTime, in bytes: UnsafeRawBufferPointer) -> Bool {
    let hour = time.day.daysSinceMonday * 24 + time.minute / 60
    return bytes.count == hoursPerWeek / 8 && bytes[hour / 8] >> (hour % 8) & 1 == 1
  }
}
