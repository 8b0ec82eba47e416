/// Whether a service is open, with nothing said of how long.
///
/// Where several rows speak of the same minute the greater answer holds: a slot that is certain is not made
/// doubtful by another row, and a doubt is never taken for closed.
package enum HoursAnswer: Int, Comparable, Sendable {
  case closed, unknown, conflicting, byAppointment, open

  package static func < (left: HoursAnswer, right: HoursAnswer) -> Bool { left.rawValue < right.rawValue }
}
