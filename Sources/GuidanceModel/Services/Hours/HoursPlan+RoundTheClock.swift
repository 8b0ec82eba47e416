extension HoursPlan {
  private static let minutesPerWeek = 7 * LocalTime.minutesPerDay

  /// Whether the weekly rows of a day leave no minute of a week out.
  func isRoundTheClock(on day: Day) -> Bool {
    coversWeek { rule in
      rule.isInForce(on: day) && rule.start.map { $0 <= day } != false && rule.until.map { day <= $0 } != false
    }
  }

  /// Whether the rows leave no minute of a week out as long as they hold.
  var isRoundTheClock: Bool { coversWeek { _ in true } }

  private func coversWeek(by holds: (HoursRule) -> Bool) -> Bool {
    let slots = rules.filter { $0.answer == .open && holds($0) }.flatMap(\.minutesOfWeek)
    guard slots.reduce(0, { $0 + $1.count }) >= Self.minutesPerWeek else { return false }
    // A slot of Sunday that passes midnight counts at the beginning of the week too.
    let early = slots.filter { $0.upperBound > Self.minutesPerWeek }.map { 0..<$0.upperBound - Self.minutesPerWeek }
    var covered = 0
    for slot in (slots + early).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard slot.lowerBound <= covered else { return false }
      covered = max(covered, slot.upperBound)
    }
    return covered >= Self.minutesPerWeek
  }
}

extension HoursRule {
  /// Its slots from Monday's first minute; none unless it holds every week.
  fileprivate var minutesOfWeek: [Range<Int>] {
    guard case .weekly(let days, every: 1) = recurrence else { return [] }
    return (0..<7).filter { days.bits >> $0 & 1 == 1 }.map {
      let midnight = $0 * LocalTime.minutesPerDay
      return minutes.lowerBound + midnight..<minutes.upperBound + midnight
    }
  }
}
