/// An address on the web with what the feed calls it.
package struct ServiceLink: Hashable, Sendable {
  package var address: String
  package var label: String?

  package init(_ address: String, label: String? = nil) {
    self.address = address
    self.label = label
  }
}
