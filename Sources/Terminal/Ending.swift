package import Pages

/// Why a front end returns.
package enum Ending: Equatable, Sendable {
  /// The conversation leaves it.
  case departed(Departure)
  /// There is no more input; this ends well.
  case endOfInput
  /// A signal asked the program to end; the number is the system's.
  case signalled(Int)
}
