/// The services that fit a query, best first.
package struct FoundServices: Equatable, Sendable {
  package var matches: [ServiceMatch] = []
  /// The words that were looked for instead, when one was mistyped.
  package var mended: [String]?

  package init(matches: [ServiceMatch] = [], mended: [String]? = nil) {
    self.matches = matches
    self.mended = mended
  }
}
