internal import GuidanceModel

/// Where a service is and whom it serves by place.
struct ServicePlace: Sendable {
  var points: [GeoPoint] = []
  /// Some point is the middle of a postcode district.
  var isRough = false
  /// Codes of the councils that it serves.
  var councils: Set<String> = []
  var nations: Set<Nation> = []
  var isEverywhere = false
  /// The nation that it is in.
  var nation: Nation?
  /// Of the first place.
  var postcode: String?

  var isNational: Bool { isEverywhere || !nations.isEmpty }
  var isSaid: Bool { !points.isEmpty || !councils.isEmpty || isNational }

  /// The place as words of the indexes.
  var words: [String] {
    guard isSaid else { return [PlaceWords.notSaid, PlaceWords.everywhere] }
    return Set(points.map(PlaceWords.square)).sorted() + councils.sorted().map(PlaceWords.council)
      + nations.map(PlaceWords.nation).sorted() + (isEverywhere ? [PlaceWords.everywhere] : [])
  }
}
