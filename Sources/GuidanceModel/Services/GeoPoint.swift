/// A point on the map of the United Kingdom.
package struct GeoPoint: Hashable, Sendable {
  /// Degrees north, 49 to 61.
  package var latitude: Double
  /// Degrees east, -9 to 2.
  package var longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

extension GeoPoint {
  /// Statute miles over the ground to another point.
  ///
  /// The earth counts as flat between two points of the country, which errs by less than one part in a hundred.
  package func miles(to other: GeoPoint) -> Double {
    let north = (other.latitude - latitude) * Self.milesPerDegree
    let shrink = Self.cosine(ofDegrees: (latitude + other.latitude) / 2)
    let east = (other.longitude - longitude) * Self.milesPerDegree * shrink
    return (north * north + east * east).squareRoot()
  }

  private static let milesPerDegree = 69.1

  /// The first terms of the series, right to a thousandth up to 61 degrees.
  private static func cosine(ofDegrees degrees: Double) -> Double {
    let square = (degrees * .pi / 180) * (degrees * .pi / 180)
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
  }

  /// The mean of some points; nil when there are none.
  package static func middle(of points: [GeoPoint]) -> GeoPoint? {
    guard !points.isEmpty else { return nil }
    let count = Double(points.count)
    return GeoPoint(
      latitude: points.map(\.latitude).reduce(0, +) / count, longitude: points.map(\.longitude).reduce(0, +) / count)
  }
}
