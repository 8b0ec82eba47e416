package import Pages
package import Terminal

/// A device that plays keys to the real loop, and keeps the screens that it was shown.
///
/// Its time is the keys' own: it moves only by the pause before each key.
package final class StoryDevice: Device {
  /// One key, and the milliseconds that passed before it.
  package struct Press: Sendable {
    package var key: Key
    package var pause: Int
  }

  package let size: Size
  package let drawsLines = true
  /// Milliseconds since the first screen.
  package private(set) var time = 0
  package private(set) var canvas: Canvas
  package private(set) var isHidden = false
  package private(set) var isLocked = false
  private var presses: ArraySlice<Press>
  /// Milliseconds of the pause before the next key that have passed already.
  private var waited = 0

  package init(size: Size, _ presses: [Press]) {
    self.size = size
    self.presses = presses[...]
    canvas = Canvas(size: size)
  }

  package func draw(_ canvas: Canvas) {
    self.canvas = canvas
  }

  /// The next key once the program has nothing left to do, or has waited as long as it wants; after the last key
  /// the terminal is gone.
  package func nextInput(timeout: Int?) -> Input? {
    guard timeout != 0 else { return nil }
    guard let press = presses.first else { return .ended(signal: 1) }
    let rest = press.pause - waited
    if let timeout, timeout < rest {
      time += timeout
      waited += timeout
      return nil
    }
    presses.removeFirst()
    time += rest
    waited = 0
    return .key(press.key)
  }

  package func dropPending() -> Int { 0 }

  package func hide() {
    isHidden = true
    canvas = Canvas(size: size)
  }

  package func suspend() {}

  package func lock() {
    isLocked = true
    canvas = Canvas(size: size)
  }

  package func close() {}
}
