/// Opening hours that repeat every week, with what changes on some days.
package struct WeeklyHours: Equatable, Sendable {
  /// The same hours on several days; a service may have several slots a day.
  package struct Slot: Equatable, Sendable {
    package let days: [Weekday]
    package let range: TimeRange
  }

  /// What holds on a bank holiday.
  package enum BankHolidayRule: Equatable, Sendable {
    case sameAsOtherDays
    case closed
    case unknown
    case hours([TimeRange])
  }

  /// One day on which other hours hold; no range means closed.
  package struct Exception: Equatable, Sendable {
    package let day: Day
    package let ranges: [TimeRange]
  }

  /// What happens to someone who calls outside the hours.
  package enum Outside: String, CaseIterable, Sendable {
    case closed
    /// Someone else answers, so the line is never simply closed.
    case passedOn = "passed-on"
    case unknown
  }

  package let slots: [Slot]
  package let bankHolidays: BankHolidayRule
  /// The nation whose bank holidays count.
  package let bankHolidayNation: Nation
  package let exceptions: [Exception]
  package let outside: Outside

  init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("weekly", "bank-holidays", "bank-holidays-of", "exceptions", "outside")
    slots = try fields.required("weekly").map(Self.slot)
    guard !slots.isEmpty else { throw reader.fault("'weekly' has no line", remedy: "write unknown instead") }
    bankHolidays = try Self.rule(fields.required("bank-holidays"))
    bankHolidayNation = try fields["bank-holidays-of"]?.choice() ?? .england
    exceptions = try fields.map("exceptions", Self.exception)
    outside = try fields.required("outside").choice()
  }

  private static func slot(_ reader: Reader) throws(ContentFault) -> Slot {
    let fields = try reader.fields("days", "from", "to")
    let days: [Weekday] = try fields.required("days").map { day throws(ContentFault) in try day.choice() }
    return Slot(days: days, range: try TimeRange(from: fields))
  }

  private static func rule(_ reader: Reader) throws(ContentFault) -> BankHolidayRule {
    guard case .text(let text, _) = reader.tree else { return .hours(try reader.map(range)) }
    switch text {
    case "same": return .sameAsOtherDays
    case "closed": return .closed
    case "unknown": return .unknown
    default: throw reader.fault("'\(text)' is not known here", remedy: "use same, closed, unknown or a list of times")
    }
  }

  private static func range(_ reader: Reader) throws(ContentFault) -> TimeRange {
    try TimeRange(from: reader.fields("from", "to"))
  }

  private static func exception(_ reader: Reader) throws(ContentFault) -> Exception {
    let fields = try reader.fields("date", "closed", "hours")
    let day = try fields.required("date").date()
    guard let closed = fields["closed"] else {
      return Exception(day: day, ranges: try fields.required("hours").map(range))
    }
    guard try closed.text() == "yes" else {
      throw closed.fault("'closed' is yes or left out", remedy: "write 'hours:' instead")
    }
    return Exception(day: day, ranges: [])
  }
}
