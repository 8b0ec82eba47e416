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

  /// The columns that say something about hours.
  package enum Column: Int, CaseIterable, Sendable {
    case validFrom, validTo, dtstart, timezone, until, count, wkst, freq, interval, byday, byweekno, bymonthday
    case byyearday, opensAt, closesAt, description, scheduleLink, attendingType, notes, weekday, closed, startDate
    case endDate

    private static let names = [
      "valid_from", "valid_to", "dtstart", "timezone", "until", "count", "wkst", "freq", "interval", "byday",
      "byweekno",
      "bymonthday", "byyearday", "opens_at", "closes_at", "description", "schedule_link", "attending_type", "notes",
      "weekday", "closed", "start_date", "end_date",
    ]
    private static let byName = Dictionary(uniqueKeysWithValues: zip(names, allCases))

    /// The name that feeds use.
    package var name: String { Self.names[rawValue] }

    /// The column of a name that feeds use; nil for one that says nothing about hours.
    package init?(name: String) {
      guard let column = Self.byName[name] else { return nil }
      self = column
    }
  }

  package var kind: Kind
  /// The texts in the order of the columns, without the space around them; nil where nothing is said.
  private var texts: [String?]

  /// A row in which nothing is said.
  package init(kind: Kind) {
    self.kind = kind
    texts = Array(repeating: nil, count: Column.allCases.count)
  }

  /// A row of fields verbatim by the names of their columns; such as say nothing about hours may stand among them.
  package init(kind: Kind, fields: [String: String]) {
    self.init(kind: kind)
    for (name, text) in fields { Column(name: name).map { self[$0] = text } }
  }

  /// A field without the space around it; nil when it is left out, blank or the literal `null`.
  package subscript(column: Column) -> String? {
    get { texts[column.rawValue] }
    set {
      let text = newValue?.trimmed ?? ""
      let isSaid = !text.isEmpty && (text.utf8.count != 4 || text.lowercased() != "null")
      texts[column.rawValue] = isSaid ? text : nil
    }
  }
}

extension ScheduleRow {
  private static let silentColumns: Set<Column> = [
    .description, .notes, .attendingType, .scheduleLink, .timezone, .wkst,
  ]
  private static let speakingColumns = Column.allCases.filter { !silentColumns.contains($0) }

  /// What it says in words: description, notes and how to attend, in this order.
  var words: [String] { [self[.description], self[.notes], self[.attendingType]].compactMap(\.self) }

  /// Whether it says anything about days or times that is not words.
  package var isStructured: Bool { Self.speakingColumns.contains { self[$0] != nil } }

  /// Whether all that it says of days and times is understood.
  package var isUnderstood: Bool {
    !isStructured || HoursLine(self, ScheduleReading.rules(of: self, kind: 0)).isUnderstood
  }
}
