package import GuidanceModel

/// A few words about the state of what is on a page; they stay in sight however far the page is scrolled.
package struct PageStatus: Equatable, Sendable {
  /// Short enough for a row of 40 columns.
  package var text: SafeText
  /// Whether the person has to do something about it.
  package var isProblem: Bool

  package init(_ text: SafeText, isProblem: Bool = false) {
    self.text = text
    self.isProblem = isProblem
  }
}
