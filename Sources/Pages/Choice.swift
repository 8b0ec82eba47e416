package import GuidanceModel

/// One numbered entry that a person can choose.
package struct Choice: Equatable, Sendable {
  /// The digit that selects it, 1 to 8; 9 is the emergency page everywhere.
  package var number: Int
  package var label: SafeText
  /// Short words under the label.
  package var hint: SafeText?
  /// Whether it is ticked, on a page where several can be; nil elsewhere.
  package var ticked: Bool?

  package init(number: Int, label: SafeText, hint: SafeText? = nil, ticked: Bool? = nil) {
    self.number = number
    self.label = label
    self.hint = hint
    self.ticked = ticked
  }
}
