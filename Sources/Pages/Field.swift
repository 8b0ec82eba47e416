package import GuidanceModel

/// A text field: its label, what stands in it, and where the next letter goes.
package struct Field: Equatable, Sendable {
  package var label: SafeText
  package var hint: SafeText?
  package var text: SafeText
  /// Characters before the cursor, 0 to the count of `text`.
  package var cursor: Int
  package var problem: SafeText?

  package init(
    label: SafeText, hint: SafeText? = nil, text: SafeText, cursor: Int, problem: SafeText? = nil
  ) {
    self.label = label
    self.hint = hint
    self.text = text
    self.cursor = cursor
    self.problem = problem
  }
}
