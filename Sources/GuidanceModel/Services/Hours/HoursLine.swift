/// A line of opening hours, as data: the words for it come from elsewhere.
package struct HoursLine: Equatable, Sendable {
  /// The times of a line.
  package enum Times: Equatable, Sendable {
    case allDay
    /// Minutes from the midnight with which its day begins; an end past 1440 is on the next day.
    case between(Range<Int>)
    case closed
    /// No time is given, or it is not understood.
    case unread
  }

  /// On which days; `unread` when that is not understood.
  package private(set) var days: HoursRecurrence
  package let times: Times
  /// Whether only someone with an appointment is seen.
  package let isByAppointment: Bool
  /// Whether it holds on these days in place of the others.
  package let isHoliday: Bool
  /// The days within which the feed says that it holds; what was said for days before or after may hold or not.
  package let validFrom: Day?
  package let validTo: Day?
  /// The days of the first and last time that it takes place.
  package private(set) var start: Day?
  package private(set) var until: Day?
  /// What the feed says beside it, verbatim: description, notes and how to attend.
  package let words: [String]
  /// The fields as they are given, when they are not understood; the hours have to be asked for.
  package let given: [ScheduleRow.Column: String]

  /// Whether all that it says of days and times is understood.
  package var isUnderstood: Bool { given.isEmpty }
}

extension HoursLine {
  private static let shown = ScheduleRow.Column.allCases.filter {
    ![.description, .notes, .attendingType, .scheduleLink, .timezone].contains($0)
  }

  /// The line of a row that was read to these rules; unless it is one whose days are known it is shown as given.
  init(_ row: ScheduleRow, _ rules: [HoursRule]) {
    let rule = rules.count == 1 ? rules[0] : .unread
    days = rule.recurrence
    times = Times(rule)
    isByAppointment = rule.answer == .byAppointment
    isHoliday = row.kind == .holiday
    validFrom = rule.validFrom
    validTo = rule.validTo
    start = days == .unread ? nil : row[.dtstart].flatMap(DateText.day)
    until = rule.until
    words = row.words
    let isUnderstood = days != .unread && rule.answer != .unknown
    given = isUnderstood ? [:] : Self.fields(of: row)
  }

  private static func fields(of row: ScheduleRow) -> [ScheduleRow.Column: String] {
    Dictionary(uniqueKeysWithValues: shown.compactMap { column in row[column].map { (column, $0) } })
  }

  /// Takes in a line that differs only in the weekday and, with it, perhaps in the first time.
  mutating func join(_ other: HoursLine, as days: HoursRecurrence) {
    self.days = days
    if let first = other.start, let start { self.start = min(start, first) }
  }
}

extension HoursLine.Times {
  fileprivate init(_ rule: HoursRule) {
    switch rule.answer {
    case .open where rule.minutes == 0..<LocalTime.minutesPerDay: self = .allDay
    case .byAppointment where rule.minutes == 0..<LocalTime.minutesPerDay: self = .unread
    case .open, .byAppointment: self = .between(rule.minutes)
    case .closed: self = .closed
    case .unknown, .conflicting: self = .unread
    }
  }
}
