/// When a supervisor asks a visit whether it still takes turns, and when it stops waiting for the answer, as a value.
///
/// All times are milliseconds of one clock that does not jump.
package struct Heartbeat: Equatable, Sendable {
  /// Between an answer and the next question.
  package static let interval = 5_000
  /// How long an answer may take.
  package static let patience = 8_000

  /// What to do now.
  package enum Step: Equatable, Sendable {
    case ask
    /// Wait so long for something to happen.
    case wait(Int)
    /// The visit takes no turns any more.
    case giveUp
  }

  private var asked: Int?
  private var next: Int

  /// A visit that is asked at once, so that its first page is heard of.
  package init(at ticks: Int) {
    next = ticks
  }

  /// Says what to do; after `ask` an answer is waited for.
  package mutating func step(at ticks: Int) -> Step {
    if let asked {
      let end = asked + Self.patience
      return ticks >= end ? .giveUp : .wait(end - ticks)
    }
    guard ticks >= next else { return .wait(next - ticks) }
    asked = ticks
    return .ask
  }

  /// Takes the answer.
  package mutating func answered(at ticks: Int) {
    asked = nil
    next = ticks + Self.interval
  }
}
