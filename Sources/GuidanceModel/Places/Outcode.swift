/// The first half of a postcode, and the councils that it could be in.
///
/// A postcode district often spans several councils, so it never names one, and never a force.
package struct Outcode: Sendable {
  /// Such as `AB10`.
  package let code: String
  /// Nil near a border, where the councils tell.
  package let nation: Nation?
  package let councils: [Identifier<Council>]
  package let town: String?
  /// Degrees north and east of its middle.
  package let latitude: String
  package let longitude: String

  package init(code: String, _ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("nation", "councils", "lat", "lon", "town")
    self.code = code
    nation = try fields["nation"]?.choice()
    councils = try fields.identifiers("councils")
    town = try fields["town"]?.text()
    latitude = try fields.required("lat").text()
    longitude = try fields.required("lon").text()
  }
}
