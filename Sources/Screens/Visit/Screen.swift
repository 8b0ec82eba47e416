internal import GuidanceModel
internal import Pages

/// A screen as a value: it shows a page, and takes events that say where to go.
///
/// A screen reads no clock, file or terminal; it has read what it shows of the guidance when it was made.
protocol Screen: Sendable {
  /// What stays the same while only its focus changes.
  var identity: String { get }
  /// Its name in the header; nil for the home screen.
  var crumb: SafeText? { get }
  /// Why the questions asks what it asks, where there is a reason to show.
  var offersReason: Bool { get }

  /// What it shows at a time by the clock on the wall.
  func sheet(at time: LocalTime) -> Sheet

  /// Takes an event that is no command; nil when only the focus moved, or nothing happened.
  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move?

  /// Takes an event that is no command, at a moment that it may write down.
  mutating func take(_ event: Event, in surroundings: Surroundings, at now: Moment) -> Move?

  /// What it asks for when it is opened; nil for nothing.
  var firstRequest: DraftRequest? { get }

  /// Takes the answer to what it asked for.
  mutating func take(_ reply: DraftReply, at now: Moment) -> Move?

  /// What it asks of the directory of local services when it is opened; nil for nothing.
  var firstServiceRequest: ServiceRequest? { get }

  /// Takes the directory's answer.
  mutating func take(_ reply: ServiceReply) -> Move?

  /// Goes one step back inside the screen; false when it is at its first step.
  mutating func stepBack() -> Bool
}

extension Screen {
  var offersReason: Bool { false }
  var firstRequest: DraftRequest? { nil }
  var firstServiceRequest: ServiceRequest? { nil }

  mutating func take(_ event: Event, in surroundings: Surroundings, at now: Moment) -> Move? {
    take(event, in: surroundings)
  }

  mutating func take(_ reply: DraftReply, at now: Moment) -> Move? { nil }

  mutating func take(_ reply: ServiceReply) -> Move? { nil }

  mutating func stepBack() -> Bool { false }
}

/// The part of a page that is the screen's own.
struct Sheet {
  var title: SafeText
  var blocks: [Block]
  var focus: Focus = .top
  var status: PageStatus?
}
