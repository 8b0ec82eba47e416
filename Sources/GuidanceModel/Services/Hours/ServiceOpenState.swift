/// Whether a local service is open at some time, and when that changes.
package enum ServiceOpenState: Equatable, Sendable {
  /// It is open; until the time given, or with no change that is known.
  case open(until: LocalTime?)
  /// It is closed, and opens at the time given if that is known.
  case closed(until: LocalTime?)
  /// Only someone with an appointment is seen.
  case byAppointment
  /// The feed does not say, says what is not understood, or says what may not hold on that day.
  case unknown
  /// The feed says two things that cannot both be true.
  case conflicting
}
