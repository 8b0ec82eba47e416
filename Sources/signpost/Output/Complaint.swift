import ArgumentParser
import Glibc

/// Says on standard error what is wrong and what to do, and ends with an exit code.
///
/// A complaint names what the program knows; it does not repeat what a person typed.
struct Complaint {
  let status: ExitStatus
  let text: String

  func raise() throws -> Never {
    let line = Array("signpost: \(text)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    throw ExitCode(status.code)
  }
}
