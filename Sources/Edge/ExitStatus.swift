internal import Glibc

/// The exit codes, which scripts rely on.
package enum ExitStatus: Error, Equatable {
  case done
  /// Nothing was found, or checks failed.
  case nothingFound
  case usage
  case badInput
  case noSuchInput
  case fault
  case cannotCreate
  case cannotRead
  /// A passphrase, a permission or a confirmation is missing.
  case refused
  /// Ended by a signal.
  case signalled(Int)

  package var code: Int32 {
    switch self {
    case .done: 0
    case .nothingFound: 1
    case .usage: 64
    case .badInput: 65
    case .noSuchInput: 66
    case .fault: 70
    case .cannotCreate: 73
    case .cannotRead: 74
    case .refused: 77
    case .signalled(let number): Int32(128 + number)
    }
  }

  package func throwIfNotDone() throws(ExitStatus) {
    if self != .done { throw self }
  }

  /// Ends the program.
  package func leave() -> Never { exit(code) }
}
