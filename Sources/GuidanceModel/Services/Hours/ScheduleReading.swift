/// The rows of a schedule on their way to rules and lines.
struct ScheduleReading {
  /// No service has so many lines; a feed that has would make every question slow.
  private static let mostLines = 400

  private struct Entry {
    var rules: [HoursRule]
    var line: HoursLine
  }

  private var entries: [Entry] = []
  private var kinds: [[String?]: Int] = [:]
  private var hasMore = false

  var lines: [HoursLine] { entries.map(\.line) }

  var plan: HoursPlan {
    let rules = entries.flatMap(\.rules)
    let rest = hasMore ? [HoursRule.unread] : []
    return HoursPlan(rules: rules.filter { !$0.isHoliday } + rest, holidayRules: rules.filter(\.isHoliday))
  }

  mutating func add(_ row: ScheduleRow) {
    guard entries.count < Self.mostLines else {
      hasMore = true
      return
    }
    let rules = Self.rules(of: row, kind: kind(of: row))
    let entry = Entry(rules: rules, line: HoursLine(row, rules))
    if !merge(entry) { entries.append(entry) }
  }

  private mutating func kind(of row: ScheduleRow) -> Int {
    let words = [row[.attendingType], row[.description]]
    let kind = kinds[words] ?? kinds.count
    kinds[words] = kind
    return kind
  }

  /// The rules of a row; rows of one kind speak of the same way of attending.
  static func rules(of row: ScheduleRow, kind: Int) -> [HoursRule] {
    row.kind == .holiday ? HolidayRowReader.rules(row) : [rule(row, kind: kind)]
  }

  private static func rule(_ row: ScheduleRow, kind: Int) -> HoursRule {
    var rule = HoursRule.unread
    rule.kind = kind
    do throws(NotUnderstood) {
      let (first, last) = (try row.day(.validFrom), try row.day(.validTo))
      if let first, let last, last < first { throw NotUnderstood() }
      rule.validFrom = first
      rule.validTo = last
      try RecurrenceReader.read(row, into: &rule)
      SlotReader.read(row, into: &rule)
      return rule
    } catch {
      return rule
    }
  }

  /// Makes one line of rows that differ only in the weekday; false when there is none to join.
  private mutating func merge(_ entry: Entry) -> Bool {
    guard entry.rules.count == 1, entry.line.isUnderstood else { return false }
    for (index, other) in entries.enumerated() where other.rules.count == 1 && other.line.words == entry.line.words {
      guard other.line.isUnderstood, let rule = other.rules[0].merged(with: entry.rules[0]) else { continue }
      entries[index].rules = [rule]
      entries[index].line.join(entry.line, as: rule.recurrence)
      return true
    }
    return false
  }
}
