/// The ages that a service is for, in years.
package struct ServiceAges: Hashable, Sendable {
  package var least: Int?
  package var most: Int?

  package init(least: Int? = nil, most: Int? = nil) {
    self.least = least
    self.most = most
  }
}
