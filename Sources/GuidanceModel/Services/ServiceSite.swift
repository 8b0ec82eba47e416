/// A place at which a service is given.
package struct ServiceSite: Equatable, Sendable {
  package var name: String?
  /// The lines of the address as they would stand on an envelope; none when the place is masked.
  package var address: [String] = []
  package var postcode: String?
  /// Degrees north and east; nil when the feed gives none, gives what cannot be, or the place is masked.
  package var point: GeoPoint?
  /// Whether the address is kept secret, as a refuge's is: such a place is never located.
  package var isMasked = false
  package var phones: [ServicePhone] = []
  package var hours = ServiceHours()
  package var access: [String] = []
  /// How to get there.
  package var transport: String?

  package init() {}
}
