/// When an open draft locks by itself: after some minutes without a key, with a warning before.
package struct IdleLock: Equatable, Sendable {
  /// Minutes to choose from; "off" is not one of them.
  package static let choices = [1, 2, 4, 8, 15]
  package static let usual = 4
  /// Milliseconds between the warning and the lock.
  package static let warning = 20_000

  package private(set) var minutes: Int
  private var last: Int

  package init(minutes: Int = usual, at ticks: Int) {
    self.minutes = Self.choices.contains(minutes) ? minutes : Self.usual
    last = ticks
  }

  package enum State: Equatable, Sendable {
    case open, warning, locked
  }

  /// Takes any key.
  package mutating func touch(at ticks: Int) { last = ticks }

  /// Takes the next longer time, and after the longest the shortest.
  package mutating func change() {
    let index = Self.choices.firstIndex(of: minutes) ?? 0
    minutes = Self.choices[(index + 1) % Self.choices.count]
  }

  private var end: Int { last + minutes * 60_000 }

  package func state(at ticks: Int) -> State {
    if ticks >= end { return .locked }
    return ticks >= end - Self.warning ? .warning : .open
  }

  /// Milliseconds until the state changes.
  package func wait(at ticks: Int) -> Int {
    switch state(at: ticks) {
    case .open: end - Self.warning - ticks
    case .warning: end - ticks
    case .locked: 0
    }
  }
}
