package import GuidanceModel

extension Moment {
  /// A Sunday evening in winter, when the office lines are closed.
  package static let sundayEvening = Moment.utc("2026-11-22", "20:00")

  /// A time of day by Greenwich.
  ///
  /// - Precondition: Both are written as here: `2026-11-22`, `20:00`.
  package static func utc(_ day: String, _ clock: String) -> Moment {
    guard let day = Day(day), let minute = LocalTime.minute(clock: clock) else {
      preconditionFailure("\(day) \(clock) is no time")
    }
    return Moment(seconds: day.number * 86_400 + minute * 60)
  }
}
