/// Why a visit leaves its front end.
package enum Departure: Equatable, Sendable {
  /// Leave at once, with nothing left on the screen.
  case hide
  /// Go on in the other front end: full screen or numbered prompts.
  case switchFrontEnd
  /// Blank the screen as for hiding, and let another process take this one's place.
  case lock
  /// The same, and the new process stops before it shows anything: the answer to `Event.suspending`.
  case suspend
}
