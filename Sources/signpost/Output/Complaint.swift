import ArgumentParser

/// Says on standard error what is wrong and what to do, and ends with an exit code.
///
/// A complaint names what the program knows; it does not repeat what a person typed.
struct Complaint {
  let status: ExitStatus
  let text: String

  func raise() throws -> Never {
    StandardError.print(text)
    throw ExitCode(status.code)
  }
}
