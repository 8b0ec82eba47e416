/// A service's name for scripts and screens: the feed and the feed's own id, as in `bucks/1234`.
package struct ServiceID: Hashable, Sendable {
  /// The short name that the feed was imported under; it holds no slash.
  package var feed: String
  /// The id that the feed gives, verbatim.
  package var source: String

  package init(feed: String, source: String) {
    self.feed = feed
    self.source = source
  }

  /// Reads `feed/id`; nil without a feed or an id.
  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"), slash > text.startIndex, text.index(after: slash) < text.endIndex
    else { return nil }
    self.init(feed: String(text[..<slash]), source: String(text[text.index(after: slash)...]))
  }
}

extension ServiceID: CustomStringConvertible {
  package var description: String { "\(feed)/\(source)" }
}
