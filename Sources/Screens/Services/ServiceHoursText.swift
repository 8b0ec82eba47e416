internal import GuidanceModel

/// Says in words when a local service is open, line by line.
struct ServiceHoursText {
  let words: Words
  let clock: HoursText

  func lines(_ hours: ServiceHours) -> [SafeText] {
    hours.lines.flatMap(lines) + hours.prose.map { SafeText($0) }
  }

  private func lines(_ line: HoursLine) -> [SafeText] {
    let beside = line.words.map { SafeText($0) }
    guard line.isUnderstood else { return [words(.servicePageHoursGiven, ["text": given(line)])] + beside }
    return [SafeText(dated(line))] + beside
  }

  /// The fields as the feed gives them.
  private func given(_ line: HoursLine) -> String {
    line.given.sorted { $0.key.name < $1.key.name }.map { "\($0.key.name) \($0.value)" }
      .joined(separator: ", ")
  }

  private func dated(_ line: HoursLine) -> String {
    var text = line.times == .unread ? days(line) : "\(days(line)): \(times(line.times))"
    if line.isByAppointment { text = words(.serviceHoursAppointment, ["text": text]).string }
    if let until = line.validTo ?? line.until {
      text = words(.serviceHoursUntil, ["text": text, "date": until.description]).string
    }
    if let from = line.validFrom { text = words(.serviceHoursFrom, ["text": text, "date": from.description]).string }
    return text
  }

  private func days(_ line: HoursLine) -> String {
    let days = days(line.days)
    return line.isHoliday ? words(.serviceHoursHoliday, ["days": days]).string : days
  }

  private func days(_ recurrence: HoursRecurrence) -> String {
    switch recurrence {
    case .weekly(let days, every: 1): weekdays(days.weekdays)
    case .weekly(let days, let count):
      words(.serviceHoursEveryWeeks, ["days": weekdays(days.weekdays), "count": "\(count)"]).string
    case .daily(let count): words(.serviceHoursEveryDays, ["count": "\(count)"]).string
    case .monthly(let days, every: 1): words(.serviceHoursMonthly, ["days": monthDays(days)]).string
    case .monthly(let days, let count):
      words(.serviceHoursMonthlyEvery, ["days": monthDays(days), "count": "\(count)"]).string
    case .dates(let first, let last) where first == last:
      words(.serviceHoursDate, ["from": first.description]).string
    case .dates(let first, let last):
      words(.serviceHoursDates, ["from": first.description, "to": last.description]).string
    case .everyYear(let first, let last):
      words(.serviceHoursYearly, ["from": date(first), "to": date(last)]).string
    case .unread: ""
    }
  }

  private func weekdays(_ days: [Weekday]) -> String {
    days.count == 7 ? words[.serviceHoursEveryDay].string : days.map(name).joined(separator: ", ")
  }

  private func monthDays(_ days: MonthDays) -> String {
    (days.weekdays.map(ordinal) + days.monthDates.map(monthDate)).joined(separator: ", ")
  }

  private func ordinal(_ day: MonthDays.Ordinal) -> String {
    let phrases: [Int: ServicePhrase] = [
      1: .serviceHoursFirst, 2: .serviceHoursSecond, 3: .serviceHoursThird, 4: .serviceHoursFourth,
      5: .serviceHoursFifth, -1: .serviceHoursLast,
    ]
    guard let phrase = phrases[day.place] else { return "\(name(day.weekday)) (\(day.place))" }
    return words(phrase, ["day": name(day.weekday)]).string
  }

  private func monthDate(_ number: Int) -> String {
    number == -1
      ? words[.serviceHoursLastDay].string : words(.serviceHoursDayOfMonth, ["number": "\(number)"]).string
  }

  private func times(_ times: HoursLine.Times) -> String {
    switch times {
    case .allDay: words[.serviceHoursAllDay].string
    case .between(let range):
      words(
        .serviceHoursBetween,
        ["from": clock.clock(range.lowerBound % 1440), "to": clock.clock(range.upperBound % 1440)]
      ).string
    case .closed: words[.serviceHoursClosed].string
    case .unread: ""
    }
  }

  private func date(_ day: DayOfYear) -> String { "\(day.day).\(day.month)." }

  private func name(_ day: Weekday) -> String { words[day.phrase].string }
}
