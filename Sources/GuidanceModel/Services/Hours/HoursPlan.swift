/// All that a service's schedule says, ready to be asked about any day.
struct HoursPlan: Equatable, Sendable {
  var rules: [HoursRule] = []
  /// Rows that were written for holidays and hold in place of the others.
  var holidayRules: [HoursRule] = []
  /// Words beside the rows say that it is always open, and the rows do not.
  var saysRoundTheClock = false
  /// There are no rows, and words plainly say that an appointment is needed.
  var saysByAppointment = false

  var isEmpty: Bool { rules.isEmpty && holidayRules.isEmpty }

  var passesMidnight: Bool { rules.contains(where: \.passesMidnight) || holidayRules.contains(where: \.passesMidnight) }

  /// Whether it is open at all times, holidays and all.
  var neverCloses: Bool { holidayRules.isEmpty && rules == [.always] }

  /// The stretches that begin on a day.
  ///
  /// What the feed wrote for that very day comes first; a bank holiday, or a day of which it is not known whether it is
  /// one, is unknown after that unless every minute of the week is covered; then what holds on other days.
  func stretches(on day: Day, isOrdinary: (Day) -> Bool) -> [HoursStretch] {
    let special = holidayHours(on: day)
    if !special.isEmpty { return stretches(of: special, on: day) }
    let usual = usualStretches(on: day)
    if isOrdinary(day) { return usual }
    let dated = rules.filter { $0.isDated && $0.isInForce(on: day) && $0.occurs(on: day) }
    if !dated.isEmpty { return stretches(of: dated, on: day) }
    if isRoundTheClock(on: day), usual.allSatisfy({ $0.answer == .open }) { return usual }
    return [doubt(about: day, covering: usual)]
  }

  /// The rows for holidays on a day; those for one year come before those for every year.
  private func holidayHours(on day: Day) -> [HoursRule] {
    guard !holidayRules.isEmpty else { return [] }
    let special = holidayRules.filter { $0.occurs(on: day) }
    let dated = special.filter(\.isDated)
    return dated.isEmpty ? special : dated
  }

  private func usualStretches(on day: Day) -> [HoursStretch] {
    var isSpokenFor = false
    var today: [HoursRule] = []
    for rule in rules where rule.isInForce(on: day) {
      isSpokenFor = true
      if rule.occurs(on: day) { today.append(rule) }
    }
    guard isSpokenFor else { return [doubt(about: day, covering: [])] }
    let stretches = stretches(of: today, on: day)
    guard rules.contains(where: { $0.hasExpired(by: day) }) else { return stretches }
    return stretches + expiredStretches(on: day, isWholeDay: today.isEmpty)
  }

  /// What rows say that are no longer valid and that none took the place of: it may still hold.
  private func expiredStretches(on day: Day, isWholeDay: Bool) -> [HoursStretch] {
    rules.filter { $0.hasExpired(by: day) && $0.occurs(on: day) && !isSuperseded($0, on: day) }.map {
      let usual = HoursStretch(minutes: $0.minutes.shifted(to: day), answer: .unknown)
      return isWholeDay ? doubt(about: day, covering: [usual]) : usual
    }
  }

  private func isSuperseded(_ expired: HoursRule, on day: Day) -> Bool {
    rules.contains { rule in
      guard rule.isInForce(on: day), let begins = rule.validFrom else { return false }
      return expired.validFrom.map { begins > $0 } ?? true
    }
  }

  /// The stretches of rules on a day; a rule that says closed leaves none.
  ///
  /// Where rules contradict one another only what all of them say is certain, and the rest is conflicting.
  private func stretches(of rules: [HoursRule], on day: Day) -> [HoursStretch] {
    var stretches: [HoursStretch] = []
    for rule in rules where rule.answer != .closed {
      var agreed: Range<Int>? = rule.minutes
      for rival in rules where rule.answer != .unknown && rule.contradicts(rival) {
        agreed = rival.answer == .closed ? nil : agreed?.clamped(to: rival.minutes)
      }
      if agreed != rule.minutes {
        stretches.append(.init(minutes: rule.minutes.shifted(to: day), answer: .conflicting))
      }
      if let agreed, !agreed.isEmpty { stretches.append(.init(minutes: agreed.shifted(to: day), answer: rule.answer)) }
    }
    return stretches
  }

  /// The whole day is unknown, and so is the night after it where usual hours run into it.
  private func doubt(about day: Day, covering usual: [HoursStretch]) -> HoursStretch {
    let whole = (0..<LocalTime.minutesPerDay).shifted(to: day)
    let end = usual.map(\.minutes.upperBound).max() ?? whole.upperBound
    return HoursStretch(minutes: whole.lowerBound..<max(whole.upperBound, end), answer: .unknown)
  }
}

extension Range<Int> {
  /// Minutes of a day as minutes of the calendar.
  fileprivate func shifted(to day: Day) -> Range<Int> {
    let midnight = day.number * LocalTime.minutesPerDay
    return lowerBound + midnight..<upperBound + midnight
  }
}
