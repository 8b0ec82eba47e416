/// Reads the times of a row.
enum SlotReader {
  /// A slot that passes midnight is believed when it opens after noon and closes by noon: `8:00` to `4:30` and `21:00` to
  /// `19:00` stand in real feeds and are slips of the 12-hour clock rather than slots of 20 hours and more.
  private static let noon = 720

  /// Sets the minutes of a rule and what holds in them.
  static func read(_ row: ScheduleRow, into rule: inout HoursRule) {
    let byAppointment = HoursProse.saysByAppointmentOnly(row.words)
    guard row[.opensAt] != nil || row[.closesAt] != nil else {
      if byAppointment { rule.answer = .byAppointment }
      return
    }
    let opens = row[.opensAt].flatMap(ClockText.minute)
    let closes = row[.closesAt].flatMap(ClockText.minute)
    if let opens, let closes, let minutes = minutes(opens: opens, closes: closes) {
      rule.minutes = minutes
      rule.answer = byAppointment ? .byAppointment : .open
    } else if saysClosed(row) {
      rule.answer = .closed
    } else {
      rule.minutes = doubtful(opens: opens, closes: closes)
    }
  }

  /// HSDS has no way to write the end of a day: `23:59` after `00:00` stands for it, and so does `00:00`.
  private static func minutes(opens: Int, closes: Int) -> Range<Int>? {
    let day = LocalTime.minutesPerDay
    if opens == 0 && (closes == 0 || closes == day - 1) { return 0..<day }
    let end = closes == 0 ? day : closes
    if opens < end { return opens..<end }
    return opens > max(end, noon) && opens < day && closes <= noon ? opens..<closes + day : nil
  }

  /// The minutes that a slot may cover of which one time or none is understood.
  private static func doubtful(opens: Int?, closes: Int?) -> Range<Int> {
    let day = LocalTime.minutesPerDay
    let first = opens ?? 0
    let last = closes.map { $0 > noon ? $0 : $0 + day } ?? day + noon
    return first < last && (opens == nil || closes == nil) ? first..<last : 0..<day + noon
  }

  private static func saysClosed(_ row: ScheduleRow) -> Bool {
    [row[.opensAt], row[.closesAt]].compactMap { $0?.lowercased() }.allSatisfy { $0 == "closed" }
  }
}
