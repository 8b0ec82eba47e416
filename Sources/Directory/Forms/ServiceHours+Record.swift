internal import GuidanceModel

extension JSONValue {
  /// The hours that a record's schedules say: rows with times or rules, and prose where a row has words alone.
  var hours: ServiceHours {
    let schedules = list("schedules")
    guard !schedules.isEmpty else { return ServiceHours() }
    var rows: [ScheduleRow] = []
    var prose: [String] = []
    for schedule in schedules {
      if let row = schedule.scheduleRow {
        rows.append(row)
      } else {
        prose += schedule.paragraphs("description") + schedule.paragraphs("notes")
      }
    }
    return ServiceHours(rows: rows, prose: distinct(prose))
  }

  /// A schedule as a row; nil where it has words alone.
  var scheduleRow: ScheduleRow? {
    var row = ScheduleRow(kind: .regular)
    for member in members {
      if let column = ScheduleRow.Column(name: member.key), let text = member.value.cellText { row[column] = text }
    }
    if isHolidaySchedule { row.kind = .holiday }
    return row.isStructured ? row : nil
  }

  /// The text of a cell of a table: of a text, a number, a flag, or several of them with commas; nil for null and objects.
  var cellText: String? {
    switch self {
    case .bool(let flag): flag ? "true" : "false"
    case .array(let items): items.isEmpty ? nil : items.compactMap(\.cellText).joined(separator: ",")
    default: text
    }
  }
}
