package import Pages

/// Tells a key that is held down from one that is pressed again, so that a held key answers one page only.
///
/// A terminal sends the same for both; what tells them apart is that a held key repeats faster than anyone
/// means to press. Once a key has led to a new page, its repeats mean nothing.
package struct HeldKey: Equatable, Sendable {
  /// Milliseconds between the repeats of a held key, at most; the slowest common rate is 10.9 a second.
  package static let repeatInterval = 120

  private var key: Key?
  private var last = 0
  private var isSpent = false

  package init() {}

  /// Takes one key, and says whether it is a repeat that must do nothing.
  ///
  /// Escape never is one, because it is also what hides.
  package mutating func ignores(_ pressed: Key, at time: Int) -> Bool {
    let isRepeat = pressed == key && time - last <= Self.repeatInterval
    if !isRepeat { isSpent = false }
    key = pressed
    last = time
    return isRepeat && isSpent && pressed != .escape
  }

  /// Notes that the last key has done all that it may do until it is let go: it led to a new page, or
  /// showed what it would have answered.
  package mutating func stop() {
    isSpent = true
  }
}
