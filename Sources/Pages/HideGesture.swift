/// Three presses of Escape within five seconds, which hide the program from anywhere.
///
/// The five seconds start anew at each press, and any other key starts the count anew.
package struct HideGesture: Equatable, Sendable {
  package static let presses = 3
  /// Milliseconds within which the next press counts.
  package static let window = 5_000

  private var count = 0
  private var last = 0

  package init() {}

  /// Takes one key and says whether it completes the gesture.
  ///
  /// - Parameters:
  ///   - key: The key that was pressed.
  ///   - time: Milliseconds of a clock that does not jump.
  package mutating func completes(with key: Key, at time: Int) -> Bool {
    guard key == .escape else {
      count = 0
      return false
    }
    count = time - last <= Self.window ? count + 1 : 1
    last = time
    return count >= Self.presses
  }
}
