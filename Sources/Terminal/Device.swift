/// A screen with a keyboard, as the full-screen loop sees it: curses, or a script in a test.
package protocol Device: AnyObject {
  var size: Size { get }

  /// Whether line drawing can be shown.
  var drawsLines: Bool { get }

  /// Shows a canvas of the device's size; only what changed need be sent.
  func draw(_ canvas: Canvas)

  /// Waits for one input.
  ///
  /// - Parameter timeout: Milliseconds to wait at most; nil waits for ever, 0 not at all.
  /// - Returns: nil when the time ran out, or when much came that means nothing.
  func nextInput(timeout: Int?) -> Input?

  /// Forgets the keys that wait, up to one that hides from every page by itself.
  ///
  /// - Returns: How many of them were Escape, which hides when it is pressed three times.
  func dropPending() -> Int

  /// Stops the program, and returns when it goes on; everything must be drawn again.
  func suspend()

  /// Blanks screen and scrollback in one write and gives the terminal back.
  func hide()

  /// Blanks as hiding does, and keeps the terminal for the process that takes this one's place.
  func lock()

  /// Gives the terminal back as it was; more than once is not an error.
  func close()
}

extension Device {
  /// A device that is no terminal has nothing to stop.
  package func suspend() {}

  /// A device that is no terminal has nothing to keep.
  package func lock() { hide() }
}
