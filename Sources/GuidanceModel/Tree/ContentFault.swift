/// What is wrong with a piece of content, and what to do about it.
///
/// Content is written by its owners and never holds what a visitor typed, so a fault may quote it.
package struct ContentFault: Error, Hashable, Sendable {
  /// The file as a path inside the content folder.
  package var file: String
  package var mark: Mark
  package var problem: String
  package var remedy: String

  package init(file: String, mark: Mark, problem: String, remedy: String) {
    self.file = file
    self.mark = mark
    self.problem = problem
    self.remedy = remedy
  }
}

extension ContentFault: CustomStringConvertible {
  /// The form that a build shows like an error of the compiler.
  package var description: String { line(severity: "error") }

  /// The fault as one line, `file:line:column: severity: problem; remedy`.
  package func line(severity: String) -> String {
    "\(file):\(max(mark.line, 1)):\(max(mark.column, 1)): \(severity): \(problem); \(remedy)"
  }
}
