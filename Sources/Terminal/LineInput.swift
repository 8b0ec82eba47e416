/// One thing that a device of lines reports.
package enum LineInput: Equatable, Sendable {
  /// A line without its end.
  case line(String)
  /// The same, but the end of it was too long for the terminal to pass on.
  case cutLine(String)
  /// Something was typed, and the line goes on.
  case typing
  /// The time ran out.
  case elapsed
  /// The program is to stop.
  case suspend
  /// The supervisor asks whether turns are still taken; the next wait for a line answers it.
  case heartbeat
  /// There is no more input.
  case end
  /// The visit is over: the number of a signal.
  case ended(signal: Int)
}
