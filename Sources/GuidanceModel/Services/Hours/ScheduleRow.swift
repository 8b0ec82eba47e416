/// One row of a schedule as a feed gives it: nothing is read yet, nothing is lost.
///
/// The names are those of HSDS 2 and 3; HSDS 1.1 and Open Referral UK 1 add `weekday` and a table of holidays.
package struct ScheduleRow: Equatable, Sendable {
  /// Which table a row comes from.
  package enum Kind: Sendable {
    /// A row of `schedule` or `regular_schedule`: when the service is open.
    case regular
    /// A row of `holiday_schedule`: what holds on some days instead.
    case holiday
  }

  /// The columns that say something about hours, by the names that feeds use.
  package enum Column: String, CaseIterable, Sendable {
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case dtstart, timezone, until, count, wkst, freq, interval, byday, byweekno, bymonthday, byyearday
    case opensAt = "opens_at"
    case closesAt = "closes_at"
    case description
    case scheduleLink = "schedule_link"
    case attendingType = "attending_type"
    case notes
    case weekday
    case closed
    case startDate = "start_date"
    case endDate = "end_date"
  }

  package let kind: Kind
  /// The fields verbatim by their column; columns that say nothing about hours, such as ids, may stand among them.
  package let fields: [String: String]

  package init(kind: Kind, fields: [String: String]) {
    self.kind = kind
    self.fields = fields
  }

  /// A field without the space around it; nil when it is left out or blank.
  package subscript(column: Column) -> String? {
    guard let text = fields[column.rawValue]?.trimmed, !text.isEmpty, text.lowercased() != "null" else { return nil }
    return text
  }
}

extension ScheduleRow {
  private static let wordColumns: [Column] = [.description, .notes, .attendingType]
  private static let silentColumns: Set<Column> = [
    .description, .notes, .attendingType, .scheduleLink, .timezone, .wkst,
  ]

  /// What it says in words: description, notes and how to attend, in this order.
  var words: [String] { Self.wordColumns.compactMap { self[$0] } }

  /// Whether it says anything about days or times that is not words.
  var isStructured: Bool { Column.allCases.contains { !Self.silentColumns.contains($0) && self[$0] != nil } }
}
