/// The form of a feed: whose standard it follows, and whether it comes as tables or as records.
package struct FeedForm: Hashable, Sendable {
  package var standard: FeedStandard
  package var layout: FeedLayout

  package init(_ standard: FeedStandard, _ layout: FeedLayout) {
    self.standard = standard
    self.layout = layout
  }
}
