/// How long a supervisor waits before the next visit, as a value.
///
/// Visits follow each other at once. Only where one after the other fails as soon as it has begun is there a pause, so
/// that a machine on which nothing works is not kept busy.
package struct Restarts: Equatable, Sendable {
  /// Milliseconds within which a failure is one of the start.
  package static let shortLife = 2_000
  /// Failures of the start in a row that are answered at once.
  package static let patience = 3
  /// Milliseconds of the pause after more of them.
  package static let pause = 500

  private var failures = 0

  package init() {}

  /// Whether visits fail one after the other, so that people have to be told.
  package var areFailing: Bool { failures > Self.patience }

  /// Takes the end of a visit.
  ///
  /// - Parameters:
  ///   - isWell: Whether it ended as a visit should, by hiding or by the time.
  ///   - life: Milliseconds that it lasted.
  /// - Returns: Milliseconds to wait before the next one.
  package mutating func ended(isWell: Bool, life: Int) -> Int {
    failures = isWell || life > Self.shortLife ? 0 : failures + 1
    return areFailing ? Self.pause : 0
  }
}
