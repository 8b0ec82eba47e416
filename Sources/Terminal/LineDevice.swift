/// Where lines come from and go to, as the front end of numbered prompts sees it: a terminal, a pipe, or a
/// script in a test.
package protocol LineDevice: AnyObject {
  /// Columns to wrap at; nil leaves every text on one line.
  var width: Int? { get }

  /// What is shown of a line that has begun, to be shown again after a new prompt; empty where the terminal keeps it to
  /// itself.
  var begun: String { get }

  /// Forgets that line, where it can be forgotten: what was typed for one page is not for another.
  func forgetBegun()

  /// Waits for one line.
  ///
  /// - Parameters:
  ///   - timeout: Milliseconds to wait at most; nil waits for ever, 0 not at all. A line that has begun is kept
  ///     for the next call.
  ///   - isSecret: Whether what is typed must not show.
  func nextLine(timeout: Int?, isSecret: Bool) -> LineInput

  /// Writes text as it is, line ends included, at once.
  func write(_ text: String)

  /// Stops the program, and returns when it goes on.
  func suspend()

  /// Blanks the screen and the scrollback in one write, where there is a screen.
  func hide()

  /// Gives the input back as it was; more than once is not an error.
  func close()
}

extension LineDevice {
  package var begun: String { "" }

  package func forgetBegun() {}
}
