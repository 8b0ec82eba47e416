/// What is wrong, and what to do: told on standard error at the end of a program, beside its exit code.
///
/// A complaint names what the program knows; it does not repeat what a person typed.
package struct Complaint: Error {
  package let status: ExitStatus
  package let text: String

  package init(status: ExitStatus, text: String) {
    self.status = status
    self.text = text
  }

  /// Says it, and ends the program.
  package func leave() -> Never {
    StandardError.print(text)
    status.leave()
  }
}
