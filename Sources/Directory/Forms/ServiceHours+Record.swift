internal import GuidanceModel

extension JSONValue {
  /// The hours that a record's schedules say: rows with times or rules, and prose where a row has words alone.
  var hours: ServiceHours {
    let schedules = list("schedules")
    guard !schedules.isEmpty else { return ServiceHours() }
    let rows = schedules.compactMap(\.scheduleRow)
    let words = schedules.filter { $0.scheduleRow == nil }
    let prose = words.flatMap { $0.paragraphs("description") + $0.paragraphs("notes") }
    return ServiceHours(rows: rows, prose: distinct(prose))
  }

  /// A schedule as a row; nil where it has words alone.
  var scheduleRow: ScheduleRow? {
    let fields = scheduleFields
    guard fields.keys.contains(where: { !Self.wordFields.contains($0) }) else { return nil }
    return ScheduleRow(kind: isHolidaySchedule ? .holiday : .regular, fields: fields)
  }

  /// The columns of a schedule that say something, verbatim.
  private var scheduleFields: [String: String] {
    var fields: [String: String] = [:]
    for member in members where Self.scheduleColumns.contains(member.key) && !member.value.isUnsaid {
      fields[member.key] = member.value.cellText
    }
    return fields
  }

  /// The text of a cell of a table: of a text, a number, a flag, or several of them with commas; nil for null and objects.
  var cellText: String? {
    switch self {
    case .bool(let flag): flag ? "true" : "false"
    case .array(let items): items.isEmpty ? nil : items.compactMap(\.cellText).joined(separator: ",")
    default: text
    }
  }

  private static let wordFields: Set<String> = [
    "description", "notes", "attending_type", "schedule_link", "timezone", "wkst",
  ]
  private static let scheduleColumns: Set<String> = wordFields.union([
    "valid_from", "valid_to", "dtstart", "until", "count", "freq", "interval", "byday", "byweekno",
    "bymonthday", "byyearday", "opens_at", "closes_at", "weekday", "closed", "start_date", "end_date",
  ])
}
