package import GuidanceModel

/// A visit as a front end sees it: it shows a page, and takes what the person does.
///
/// A conversation reads no clock; the front end says what time it is.
package protocol Conversation {
  /// The page to show at a moment; opening hours on it are those of that moment.
  func page(at now: Moment) -> Page

  /// Takes one event, and says when the visit leaves this front end.
  mutating func take(_ event: Event, at now: Moment) -> Departure?
}

/// Why a visit leaves its front end.
package enum Departure: Equatable, Sendable {
  /// Leave at once, with nothing left on the screen.
  case hide
  /// Go on in the other front end: full screen or numbered prompts.
  case switchFrontEnd
}
