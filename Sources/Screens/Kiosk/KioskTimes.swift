/// How long a visit at an unattended terminal waits and lasts.
package struct KioskTimes: Equatable, Sendable {
  /// Seconds between a warning and the end.
  package static let warning = 20
  /// The fewest seconds of any of the times: the warning, and some before it.
  package static let least = 30

  /// Seconds without a key.
  package var idle: Int
  /// Seconds without a key on a page that takes some time to read.
  package var reading: Int
  /// Seconds that a visit lasts at most, whatever is pressed.
  package var limit: Int

  package init(idle: Int = 60, reading: Int = 180, limit: Int = 1_800) {
    self.idle = max(idle, Self.least)
    self.reading = max(reading, self.idle)
    self.limit = max(limit, Self.least)
  }
}
