package import GuidanceModel

/// A visit as a front end sees it: it shows a page, and takes what the person does.
///
/// A conversation reads no clock; the front end says what time it is. One that does nothing by itself needs
/// the first two members only.
package protocol Conversation {
  /// The page to show at a moment; opening hours on it are those of that moment.
  func page(at now: Moment) -> Page

  /// Takes one event, and says when the visit leaves this front end.
  mutating func take(_ event: Event, at now: Moment) -> Departure?

  /// Hears the time before every event and before every look at `patience`.
  ///
  /// - Parameter ticks: Milliseconds of a clock that does not jump and counts the time asleep.
  mutating func advance(to ticks: Int)

  /// Milliseconds from the time last heard until `Event.elapsed` is wanted; nil, the default, waits for ever.
  ///
  /// With 0 the page is shown first and `Event.elapsed` follows at once, so that slow work can begin under a
  /// page that says so. While there is patience, a key that means nothing arrives too, as `Event.activity`.
  var patience: Int? { get }

  /// Whether a wish to stop the program is answered by the conversation, as `Event.suspending`; false unless
  /// it says otherwise, and then the program stops where it is.
  var leavesOnSuspend: Bool { get }

  /// The last word, once, before the front end returns for any reason but `Departure.switchFrontEnd`.
  ///
  /// The terminal was given back before, or blanked, so nothing that is done here delays that.
  mutating func willEnd(at now: Moment)
}

extension Conversation {
  package mutating func advance(to ticks: Int) {}

  package var patience: Int? { nil }

  package var leavesOnSuspend: Bool { false }

  package mutating func willEnd(at now: Moment) {}
}
