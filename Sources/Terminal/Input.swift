package import Pages

/// One thing that a device reports.
package enum Input: Equatable, Sendable {
  case key(Key)
  /// A press of the first mouse button on a cell.
  case click(Position)
  /// The size has changed.
  case resized
  /// The program was stopped and goes on, or the person asked for a fresh screen.
  case continued
  /// The program is to stop, by key or by signal.
  case suspend
  /// The supervisor asks whether turns are still taken; the next wait for input answers it.
  case heartbeat
  /// The visit is over: the number of a signal, SIGHUP too when the terminal is gone.
  case ended(signal: Int)
}

extension Input {
  /// Whether it means nothing any more once another page is shown.
  var isForOldPage: Bool {
    switch self {
    case .key, .click: true
    case .resized, .continued, .suspend, .heartbeat, .ended: false
    }
  }
}
