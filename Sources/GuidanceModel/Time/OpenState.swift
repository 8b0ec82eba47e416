/// Whether a channel answers at some time, and when that changes.
package enum OpenState: Equatable, Sendable {
  /// It answers; until the time given, or with no change known in the next week.
  case open(until: LocalTime?)
  /// It does not answer, and does so again at the time given if one is known.
  case closed(until: LocalTime?)
  /// Someone else answers in its place until the time given.
  case passedOn(until: LocalTime?)
  /// It cannot be known.
  case unknown
}

extension Schedule {
  /// What holds at a time by wall clock.
  ///
  /// A day whose bank-holiday status is unknown makes the state unknown unless the hours are the same
  /// on every day; it is never guessed. Cost is ten days' slots.
  package func state(at time: LocalTime, holidays: BankHolidays) -> OpenState {
    switch self {
    case .always: .open(until: nil)
    case .unknown: .unknown
    case .weekly(let hours): hours.state(at: time, holidays: holidays)
    }
  }
}

extension WeeklyHours {
  private static let daysAhead = 8

  fileprivate func state(at time: LocalTime, holidays: BankHolidays) -> OpenState {
    let plan = Plan(of: self, around: time.day, holidays: holidays)
    let now = time.absoluteMinute
    if plan.isUnknown(at: now) { return .unknown }
    if let end = plan.end(ofOpenStretchAt: now) {
      let isEndless = end - now >= (Self.daysAhead - 1) * LocalTime.minutesPerDay
      return .open(until: isEndless || plan.isUnknown(at: end) ? nil : LocalTime(absoluteMinute: end))
    }
    let opens = plan.nextOpening(after: now).map(LocalTime.init(absoluteMinute:))
    return switch outside {
    case .closed: .closed(until: opens)
    case .passedOn: .passedOn(until: opens)
    case .unknown: .unknown
    }
  }

  /// The open stretches around a day, in minutes of the calendar, and those that are not known.
  private struct Plan {
    private var stretches: [Range<Int>] = []
    private var unknown: [Range<Int>] = []

    init(of hours: WeeklyHours, around day: Day, holidays: BankHolidays) {
      for offset in -1...daysAhead {
        let day = day + offset
        let start = day.number * LocalTime.minutesPerDay
        if let ranges = hours.ranges(on: day, holidays: holidays) {
          stretches += ranges.map { start + $0.opens..<start + $0.opens + $0.length }
        } else {
          // Usual hours that pass midnight make the first hours of the next day unknown as well.
          let ends = hours.usualRanges(on: day).map { start + $0.opens + $0.length }
          unknown.append(start..<max(start + LocalTime.minutesPerDay, ends.max() ?? start))
        }
      }
      stretches.sort { $0.lowerBound < $1.lowerBound }
    }

    func isUnknown(at minute: Int) -> Bool {
      unknown.contains { $0.contains(minute) } && !stretches.contains { $0.contains(minute) }
    }

    func end(ofOpenStretchAt minute: Int) -> Int? {
      guard var end = stretches.first(where: { $0.contains(minute) })?.upperBound else { return nil }
      for stretch in stretches where stretch.lowerBound <= end { end = max(end, stretch.upperBound) }
      return end
    }

    /// The next opening, unless a day that is not known comes first.
    func nextOpening(after minute: Int) -> Int? {
      guard let next = stretches.first(where: { $0.lowerBound > minute })?.lowerBound else { return nil }
      return unknown.contains { $0.lowerBound > minute && $0.lowerBound < next } ? nil : next
    }
  }

  /// The open ranges of one day; nil when they cannot be known.
  private func ranges(on day: Day, holidays: BankHolidays) -> [TimeRange]? {
    if let exception = exceptions.first(where: { $0.day == day }) { return exception.ranges }
    let usual = usualRanges(on: day)
    if bankHolidays == .sameAsOtherDays { return usual }
    switch holidays.status(of: day, in: bankHolidayNation) {
    case .workingDay: return usual
    case .unknown: return nil
    case .holiday: return holidayRanges(usual: usual)
    }
  }

  private func usualRanges(on day: Day) -> [TimeRange] {
    slots.filter { $0.days.contains(day.weekday) }.map(\.range)
  }

  private func holidayRanges(usual: [TimeRange]) -> [TimeRange]? {
    switch bankHolidays {
    case .sameAsOtherDays: usual
    case .closed: []
    case .unknown: nil
    case .hours(let ranges): ranges
    }
  }
}
