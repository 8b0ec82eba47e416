/// How far an import is.
package struct ImportProgress: Equatable, Sendable {
  package enum Step: String, Sendable {
    case reading, sorting, arranging, indexing, saving
  }

  package var step: Step
  /// Rows or services done in this step.
  package var done = 0
  /// The file that is being read.
  package var file: String?
  /// From 0 to 1; nil where the end is not known.
  package var share: Double?

  package init(_ step: Step) {
    self.step = step
  }
}
