/// The opening hours of a service or of one of its places: what is understood, and the words beside it.
///
/// All times are those that clocks in the United Kingdom show, whatever the feed calls them. HSDS takes times without
/// an offset for UTC, its examples write `09:00:00Z`, and Open Referral UK has no field for the time zone: read to the
/// letter a service that opens at nine would open at ten all summer. So `Z`, offsets and `timezone` are not applied.
package struct ServiceHours: Equatable, Sendable {
  let plan: HoursPlan
  /// The rows in plain terms, in the order of the feed; rows that differ only in the weekday are one line.
  package let lines: [HoursLine]
  /// Texts about the hours that are kept as they are.
  package let prose: [String]

  /// Nothing is said about the hours.
  package init() {
    self.init(plan: HoursPlan(), lines: [], prose: [])
  }

  init(plan: HoursPlan, lines: [HoursLine], prose: [String]) {
    self.plan = plan
    self.lines = lines
    self.prose = prose
  }

  /// Reads the rows of one service or place.
  ///
  /// Nothing is refused: a row that is not understood has a line that says so and makes its times unknown, never
  /// closed. A row that holds only words adds them to the prose. What follows the first 400 lines is not read, and
  /// whatever is not certain by then is unknown.
  package init(rows: [ScheduleRow], prose: [String]) {
    var reading = ScheduleReading()
    for row in rows where row.isStructured { reading.add(row) }
    let unstructured = rows.filter { !$0.isStructured }.flatMap(\.words)
    let prose = (prose + unstructured).filter { !$0.trimmed.isEmpty }
    var plan = reading.plan
    let words = prose + rows.filter(\.isStructured).flatMap(\.words)
    plan.saysByAppointment = plan.isEmpty && HoursProse.saysByAppointmentOnly(prose)
    plan.saysRoundTheClock = !plan.isRoundTheClock && words.contains(where: HoursProse.saysRoundTheClock)
    self.init(plan: plan, lines: reading.lines, prose: prose)
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { plan.isEmpty && lines.isEmpty && prose.isEmpty && !plan.saysByAppointment }
}

extension ServiceHours {
  /// Whether it is open at a time by wall clock, and when that changes.
  ///
  /// The next change is looked for in the next 62 days and left out when something unknown or conflicting comes first.
  ///
  /// - Parameter nation: Whose bank holidays count; nil when it is not known, and then those of every nation do.
  package func state(at time: LocalTime, holidays: BankHolidays, nation: Nation?) -> ServiceOpenState {
    if plan.isEmpty { return plan.saysByAppointment ? .byAppointment : .unknown }
    if plan.neverCloses { return .open(until: nil) }
    var timeline = timeline(at: time, holidays, nation)
    return switch timeline.answer {
    case .open: .open(until: timeline.nextChange())
    case .closed: .closed(until: timeline.nextChange())
    case .byAppointment: .byAppointment
    case .unknown: .unknown
    case .conflicting: .conflicting
    }
  }

  /// The same without the next change, which is most of the work.
  package func answer(at time: LocalTime, holidays: BankHolidays, nation: Nation?) -> HoursAnswer {
    if plan.isEmpty { return plan.saysByAppointment ? .byAppointment : .unknown }
    if plan.neverCloses { return .open }
    return timeline(at: time, holidays, nation).answer
  }

  private func timeline(at time: LocalTime, _ holidays: BankHolidays, _ nation: Nation?) -> HoursTimeline {
    HoursTimeline(plan, at: time) { day in
      guard let nation else { return Nation.allCases.allSatisfy { holidays.status(of: day, in: $0) == .workingDay } }
      return holidays.status(of: day, in: nation) == .workingDay
    }
  }
}
