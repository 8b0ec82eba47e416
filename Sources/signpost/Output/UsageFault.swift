import ArgumentParser
import Glibc

/// A command line that cannot be understood, told without repeating what was typed.
struct UsageFault {
  private let text: String

  /// Nil for an error that is none of the command line.
  init?(_ error: any Error, arguments: [String] = Array(CommandLine.arguments.dropFirst())) {
    guard Signpost.exitCode(for: error) == .validationFailure else { return nil }
    text = arguments.reduce(Signpost.fullMessage(for: error)) { $0.withoutQuoted($1) }
  }

  func raise() -> Never {
    let line = Array("\(text)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(ExitCode.validationFailure.rawValue)
  }
}

extension String {
  /// The text without an argument in quotes, or the value that stands in it after an equals sign.
  fileprivate func withoutQuoted(_ argument: String) -> String {
    let typed = [argument] + argument.split(separator: "=").map(String.init)
    return typed.reduce(self) { $0.split(separator: " '\($1)'", omittingEmptySubsequences: false).joined() }
  }
}
