/// When a visit at an unattended terminal ends by itself, as a value.
///
/// All times are milliseconds of one clock that does not jump.
package struct KioskPatience: Equatable, Sendable {
  /// Why a visit is about to end.
  package enum Reason: Equatable, Sendable {
    /// No key was pressed.
    case idle
    /// It has lasted as long as one may.
    case limit
  }

  package enum State: Equatable, Sendable {
    case open
    case warning(Reason)
    case over
  }

  private static let warning = KioskTimes.warning * 1_000

  private let times: KioskTimes
  private let begun: Int
  private var last: Int
  /// Whether the page takes some time to read.
  package var isReading = false
  /// Whether the person needs twice the time.
  package private(set) var isDoubled = false
  /// Whether the person has seen that the longest time ends.
  private var knowsLimit = false

  /// A visit that begins now.
  package init(_ times: KioskTimes, at ticks: Int) {
    self.times = times
    begun = ticks
    last = ticks
  }

  /// Takes any key.
  package mutating func touch(at ticks: Int) {
    if state(at: ticks) == .warning(.limit) { knowsLimit = true }
    last = ticks
  }

  /// Gives twice the time, once.
  package mutating func double(at ticks: Int) {
    isDoubled = true
    knowsLimit = false
    last = ticks
  }

  private var factor: Int { isDoubled ? 2_000 : 1_000 }
  private var idleEnd: Int { last + (isReading ? times.reading : times.idle) * factor }
  private var limitEnd: Int { begun + times.limit * factor }

  package func state(at ticks: Int) -> State {
    if ticks >= min(idleEnd, limitEnd) { return .over }
    if ticks >= limitEnd - Self.warning, !knowsLimit { return .warning(.limit) }
    return ticks >= idleEnd - Self.warning ? .warning(.idle) : .open
  }

  /// Milliseconds until the state may change.
  package func wait(at ticks: Int) -> Int {
    let changes = [idleEnd, limitEnd, idleEnd - Self.warning, limitEnd - Self.warning]
    return changes.filter { $0 > ticks }.min().map { $0 - ticks } ?? 0
  }
}
