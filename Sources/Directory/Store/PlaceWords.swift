internal import GuidanceModel

/// Places as words of the indexes, made so that people do not write them.
///
/// Every one ends in a digit, so that the stemmer leaves it alone.
enum PlaceWords {
  static func council(_ code: String) -> String { "zc" + code.lowercased() }

  static func nation(_ nation: Nation) -> String {
    switch nation {
    case .england: "zn1"
    case .wales: "zn2"
    case .scotland: "zn3"
    case .northernIreland: "zn4"
    }
  }

  static let everywhere = "zn0"
  /// Stands with a service that says nothing of its place.
  static let notSaid = "zp0"

  /// Some seven miles on each side.
  static func square(of point: GeoPoint) -> String { square(north: north(point), east: east(point)) }

  /// The square of a point and those around it.
  static func squares(around point: GeoPoint, reach: Int) -> [String] {
    (-reach...reach).flatMap { down in
      (-reach...reach).map { across in square(north: north(point) + down, east: east(point) + across) }
    }
  }

  private static func square(north: Int, east: Int) -> String { "zs\(north * 1000 + east)" }
  private static func north(_ point: GeoPoint) -> Int { Int((point.latitude - 48) * 10) }
  private static func east(_ point: GeoPoint) -> Int { Int((point.longitude + 12) * 6) }
}
