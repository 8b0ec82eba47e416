import GuidanceModel

/// Schedules in one line, bank holidays of 2026 and answers as text, so that a test reads as a table.
enum HoursSample {
  static let office = "freq=WEEKLY&byday=MO,TU,WE,TH,FR&opens_at=09:00&closes_at=17:00"

  /// Bank holidays of April to December 2026 as GOV.UK lists them, as far as the tests need them, known until its end.
  static let holidays = try? BankHolidays(
    Reader(
      map([
        ("sources", .list([], .none)), ("licence", .text("none", .none)),
        (
          "records",
          map([
            ("england", days("2026-04-03", "2026-04-06", "2026-05-04", "2026-12-25", "2026-12-28")),
            ("wales", days("2026-04-03", "2026-04-06", "2026-05-04", "2026-12-25", "2026-12-28")),
            ("scotland", days("2026-04-03", "2026-05-04", "2026-11-30", "2026-12-25", "2026-12-28")),
            (
              "northern-ireland",
              days("2026-04-03", "2026-04-06", "2026-05-04", "2026-07-13", "2026-12-25", "2026-12-28")
            ),
          ])
        ),
        ("known-until", map(Nation.allCases.map { ($0.rawValue, .text("2026-12-31", .none)) })),
      ])))

  private static func map(_ entries: [(String, Tree)]) -> Tree {
    .map(entries.map { Tree.Entry(key: $0.0, mark: .none, value: $0.1) }, .none)
  }

  private static func days(_ days: String...) -> Tree { .list(days.map { .text($0, .none) }, .none) }

  /// Rows with ';' between them, each `column=value` with '&' between them; a row that begins with `holiday` is one.
  static func rows(_ text: String) -> [ScheduleRow] {
    text.split(separator: ";").map { row in
      let fields = row.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1).map { String($0) } }
      return ScheduleRow(
        kind: row.hasPrefix("holiday") ? .holiday : .regular,
        fields: Dictionary(fields.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first })
    }
  }

  static func hours(_ rows: String, prose: String...) -> ServiceHours {
    ServiceHours(rows: Self.rows(rows), prose: prose)
  }
}

extension ServiceHours {
  /// The state as text: `open` or `closed` with the next change or '-', or the name of another state.
  ///
  /// It is asked for three times: as read, as the index keeps it, and without the next change; all must say the same.
  func said(at text: String, in nation: Nation? = .england) -> String {
    guard let time = LocalTime(iso8601: text), let holidays = HoursSample.holidays else { return "the test is wrong" }
    let state = state(at: time, holidays: holidays, nation: nation)
    let kept = ServiceHours(encoded: encoded)
    guard kept.state(at: time, holidays: holidays, nation: nation) == state else { return "the index differs" }
    let answer = answer(at: time, holidays: holidays, nation: nation)
    guard "\(state)".hasPrefix("\(answer)") else { return "the short answer differs" }
    switch state {
    case .open(let until): return "open \(until.map(\.description) ?? "-")"
    case .closed(let until): return "closed \(until.map(\.description) ?? "-")"
    case .byAppointment: return "by appointment"
    case .unknown: return "unknown"
    case .conflicting: return "conflicting"
    }
  }
}
