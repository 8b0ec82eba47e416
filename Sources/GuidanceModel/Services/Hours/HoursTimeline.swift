/// The stretches around a moment, laid out day by day as far as they are asked for.
struct HoursTimeline {
  /// How far the next change is looked for: two months.
  private static let daysAhead = 62

  private let plan: HoursPlan
  private let isOrdinary: (Day) -> Bool
  private let now: Int
  private let lastDay: Day
  private var nextDay: Day
  private var stretches: [HoursStretch] = []

  /// Lays out the day, and the one before it when a slot of it may pass midnight.
  init(_ plan: HoursPlan, at time: LocalTime, isOrdinary: @escaping (Day) -> Bool) {
    self.plan = plan
    self.isOrdinary = isOrdinary
    now = time.absoluteMinute
    nextDay = plan.passesMidnight ? time.day + -1 : time.day
    lastDay = time.day + Self.daysAhead
    while nextDay <= time.day { layOutDay() }
  }

  private mutating func layOutDay() {
    stretches += plan.stretches(on: nextDay, isOrdinary: isOrdinary)
    nextDay = nextDay + 1
  }

  var answer: HoursAnswer { answer(at: now) }

  private func answer(at minute: Int) -> HoursAnswer {
    var answer = HoursAnswer.closed
    for stretch in stretches where stretch.minutes.contains(minute) { answer = max(answer, stretch.answer) }
    return answer == .closed && plan.saysRoundTheClock ? .conflicting : answer
  }

  /// When the answer changes; nil when it does not change soon, or changes to what is not known.
  mutating func nextChange() -> LocalTime? {
    let answer = answer
    var minute = now
    while let boundary = nextBoundary(after: minute) {
      let next = self.answer(at: boundary)
      if next == .unknown || next == .conflicting { return nil }
      if next != answer { return LocalTime(absoluteMinute: boundary) }
      minute = boundary
    }
    return nil
  }

  /// The next minute at which a stretch begins or ends; nil when there is none in the days that are looked at.
  private mutating func nextBoundary(after minute: Int) -> Int? {
    stretches.removeAll { $0.minutes.upperBound <= minute }
    while true {
      let laidOut = nextDay.number * LocalTime.minutesPerDay
      var next = laidOut
      for stretch in stretches {
        if stretch.minutes.lowerBound > minute {
          next = min(next, stretch.minutes.lowerBound)
        } else if stretch.minutes.upperBound > minute {
          next = min(next, stretch.minutes.upperBound)
        }
      }
      if next < laidOut { return next }
      guard nextDay <= lastDay else { return nil }
      layOutDay()
    }
  }
}
