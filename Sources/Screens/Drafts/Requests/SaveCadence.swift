/// When a draft is saved while someone types: half a second after the last key, and at most two seconds after the
/// first one that is not saved yet.
package struct SaveCadence: Equatable, Sendable {
  /// Milliseconds after the last change.
  package static let pause = 500
  /// Milliseconds after the first unsaved change.
  package static let longest = 2_000
  /// Milliseconds until a failed save is tried again.
  package static let retry = 5_000

  private var first: Int?
  private var last = 0
  private var notBefore = 0

  package init() {}

  /// Takes a change at a time of a clock that does not jump.
  package mutating func change(at ticks: Int) {
    first = first ?? ticks
    last = ticks
  }

  package mutating func saved() {
    first = nil
    notBefore = 0
  }

  package mutating func failed(at ticks: Int) {
    notBefore = ticks + Self.retry
  }

  /// Milliseconds until it is time to save, 0 when it is; nil when nothing is unsaved.
  package func wait(at ticks: Int) -> Int? {
    first.map { max(0, max(min(last + Self.pause, $0 + Self.longest), notBefore) - ticks) }
  }
}
