import ArgumentParser
import Glibc

/// The exit codes, which scripts rely on.
enum ExitStatus: Equatable {
  case done
  /// Nothing was found, or checks failed.
  case nothingFound
  case badInput
  case noSuchInput
  case fault
  case cannotRead
  /// Ended by a signal.
  case signalled(Int)

  var code: Int32 {
    switch self {
    case .done: 0
    case .nothingFound: 1
    case .badInput: 65
    case .noSuchInput: 66
    case .fault: 70
    case .cannotRead: 74
    case .signalled(let number): Int32(128 + number)
    }
  }

  func throwIfNotDone() throws {
    if self != .done { throw ExitCode(code) }
  }

  func leave() -> Never { exit(code) }
}
