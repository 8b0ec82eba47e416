/// A stretch of one day, in minutes since midnight by wall clock.
package struct TimeRange: Equatable, Sendable {
  /// The first minute that belongs to it, 0 to 1439.
  package let opens: Int
  /// The first minute that no longer does; at most `opens` when it is on the next day.
  package let closes: Int

  package init(opens: Int, closes: Int) {
    self.opens = opens
    self.closes = closes
  }

  /// How long it lasts, 1 to 1440 minutes.
  var length: Int {
    closes > opens ? closes - opens : closes - opens + LocalTime.minutesPerDay
  }

  static func minute(_ reader: Reader) throws(ContentFault) -> Int {
    let text = try reader.text()
    guard let minute = LocalTime.minute(clock: text) else {
      throw reader.fault("'\(text)' is not a time of day", remedy: "write it as \"09:00\", at most \"23:59\"")
    }
    return minute
  }

  init(from fields: Fields) throws(ContentFault) {
    opens = try Self.minute(fields.required("from"))
    closes = try Self.minute(fields.required("to"))
  }
}
