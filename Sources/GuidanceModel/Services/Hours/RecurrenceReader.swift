/// Reads on which days a row of a schedule takes place: the part of RFC 5545 that feeds use.
///
/// Understood are `WEEKLY`, `MONTHLY` and `DAILY` with `interval`, `byday`, `bymonthday`, `dtstart`, `until`, `count` and
/// `wkst`, and the `weekday` of HSDS 1.1. A row with anything else, or that contradicts itself, is not understood.
struct RecurrenceReader {
  private static let mostCount = 10_000

  private enum Frequency { case daily, weekly, monthly, once }

  private let row: ScheduleRow
  private let start: Day?
  private let every: Int
  private let days: [WeekdayText.Reading]
  private let dates: [Int]

  private init(_ row: ScheduleRow) throws(NotUnderstood) {
    guard row[.byweekno] == nil, row[.byyearday] == nil else { throw NotUnderstood() }
    self.row = row
    start = try row.day(.dtstart)
    every = try row.whole(.interval, in: 1...1000) ?? 1
    days = try Self.days(of: row)
    dates = try Self.dates(of: row)
    if every > 1 && start == nil { throw NotUnderstood() }
  }

  /// Puts the recurrence into a rule that knows its period of validity.
  static func read(_ row: ScheduleRow, into rule: inout HoursRule) throws(NotUnderstood) {
    let reader = try RecurrenceReader(row)
    var read = rule
    read.start = reader.start
    switch try reader.frequency(of: rule) {
    case .daily: try reader.readDaily(into: &read)
    case .weekly: try reader.readWeekly(into: &read)
    case .monthly: try reader.readMonthly(into: &read)
    case .once: try reader.readOnce(into: &read)
    }
    try reader.readEnd(into: &read)
    read.settle()
    rule = read
  }

  private func frequency(of rule: HoursRule) throws(NotUnderstood) -> Frequency {
    switch row[.freq]?.uppercased() {
    case "DAILY": return .daily
    case "WEEKLY": return .weekly
    case "MONTHLY": return .monthly
    case nil:
      if !dates.isEmpty || days.contains(where: { $0.place != nil }) { return .monthly }
      if !days.isEmpty { return .weekly }
      if start != nil || rule.validFrom != nil && rule.validFrom == rule.validTo { return .once }
      throw NotUnderstood()
    default: throw NotUnderstood()
    }
  }

  private func readDaily(into rule: inout HoursRule) throws(NotUnderstood) {
    guard dates.isEmpty, days.allSatisfy({ $0.place == nil }), every == 1 || days.isEmpty else { throw NotUnderstood() }
    rule.recurrence = every == 1 ? .weekly(days.isEmpty ? .all : weekdays, every: 1) : .daily(every: every)
    rule.anchor = every == 1 ? 0 : start?.number ?? 0
  }

  private func readWeekly(into rule: inout HoursRule) throws(NotUnderstood) {
    guard dates.isEmpty, days.allSatisfy({ $0.place == nil }) else { throw NotUnderstood() }
    let monday = try weekBegins()
    guard let start else {
      guard !days.isEmpty else { throw NotUnderstood() }
      rule.recurrence = .weekly(weekdays, every: every)
      return
    }
    rule.recurrence = .weekly(days.isEmpty ? WeekdaySet(bits: 1 << start.daysSinceMonday) : weekdays, every: every)
    rule.anchor = every == 1 ? 0 : start.number - (start.daysSinceMonday - monday + 7) % 7
  }

  /// Each Tuesday of each month is each Tuesday.
  private func readMonthly(into rule: inout HoursRule) throws(NotUnderstood) {
    if every == 1, dates.isEmpty, !days.isEmpty, days.allSatisfy({ $0.place == nil }) {
      rule.recurrence = .weekly(weekdays, every: 1)
      return
    }
    var month = MonthDays()
    for day in days { month.insert(place: day.place, weekday: day.weekday) }
    for date in dates { month.insert(date: date) }
    if month.isEmpty {
      guard let start else { throw NotUnderstood() }
      month.insert(date: start.date.day)
    }
    rule.recurrence = .monthly(month, every: every)
    rule.anchor = every == 1 ? 0 : start?.month ?? 0
  }

  /// A row without any repetition is one day: that of `dtstart`, or the only one on which it is valid.
  private func readOnce(into rule: inout HoursRule) throws(NotUnderstood) {
    guard let day = start ?? rule.validFrom, every == 1, row[.count].map({ $0 == "1" }) != false else {
      throw NotUnderstood()
    }
    let until = try row.day(.until)
    guard until == nil || until == day else { throw NotUnderstood() }
    rule.recurrence = .dates(day, day)
  }

  private func readEnd(into rule: inout HoursRule) throws(NotUnderstood) {
    rule.until = try row.day(.until)
    if let start, let until = rule.until, until < start { throw NotUnderstood() }
    guard let count = try row.whole(.count, in: 1...Self.mostCount) else { return }
    guard let start, rule.until == nil else { throw NotUnderstood() }
    rule.until = try Self.day(ofOccurrence: count, of: rule, from: start)
  }

  /// The days are tried one by one: a year holds few, and what is not used up in 27 years is not understood.
  private static func day(ofOccurrence count: Int, of rule: HoursRule, from start: Day) throws(NotUnderstood) -> Day {
    var left = count
    for offset in 0..<mostCount where rule.occurs(on: start + offset) {
      left -= 1
      if left == 0 { return start + offset }
    }
    throw NotUnderstood()
  }

  private var weekdays: WeekdaySet { WeekdaySet(bits: days.reduce(0) { $0 | 1 << $1.weekday }) }

  /// 0 when weeks begin on Monday, as they do unless `wkst` says otherwise.
  private func weekBegins() throws(NotUnderstood) -> Int {
    guard let text = row[.wkst] else { return 0 }
    guard let days = WeekdayText.weekdays(text), days.count == 1 else { throw NotUnderstood() }
    return days[0]
  }

  /// The days of `byday`, or of `weekday` where it stands alone; where both stand they must not differ.
  private static func days(of row: ScheduleRow) throws(NotUnderstood) -> [WeekdayText.Reading] {
    let byDay = row[.byday].map(WeekdayText.byDay)
    let weekdays = row[.weekday].map(WeekdayText.weekdays)
    if case .some(nil) = byDay { throw NotUnderstood() }
    if case .some(nil) = weekdays { throw NotUnderstood() }
    guard let days = byDay ?? nil else { return (weekdays ?? nil)?.map { .init(place: nil, weekday: $0) } ?? [] }
    guard let also = weekdays ?? nil else { return days }
    guard also.allSatisfy({ day in days.contains { $0.weekday == day } }) else { throw NotUnderstood() }
    return days
  }

  private static func dates(of row: ScheduleRow) throws(NotUnderstood) -> [Int] {
    guard let text = row[.bymonthday] else { return [] }
    let words = text.split { $0.isWhitespace || ",;".contains($0) }
    let dates = words.compactMap { Int($0) }.filter { (-31...31).contains($0) && $0 != 0 }
    guard !dates.isEmpty, dates.count == words.count else { throw NotUnderstood() }
    return dates
  }
}
