internal import GuidanceModel

/// Which services a place lets through: those near it, and those that serve it.
struct PlaceFilter {
  /// Alternatives in the language of the index.
  let expression: String
  private let point: GeoPoint?

  /// - Parameter reach: How many squares around the place count as near.
  init(_ place: SoughtPlace, reach: Int) {
    point = place.point
    let nations = place.nation.map { [$0] } ?? []
    let words =
      (place.point.map { PlaceWords.squares(around: $0, reach: reach) } ?? [])
      + place.councils.map { PlaceWords.council($0.code) } + nations.map(PlaceWords.nation)
      + [PlaceWords.everywhere]
    expression = "(" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
  }

  /// Miles to the nearest of some points.
  func miles(to points: [GeoPoint]) -> Double? {
    point.flatMap { point in points.map { point.miles(to: $0) }.min() }
  }
}
