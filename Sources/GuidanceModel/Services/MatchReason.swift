/// Why a service stands in a list of what was found.
package enum MatchReason: Equatable, Sendable {
  /// All words stand in its name.
  case name
  /// All words stand in its name, its other names or the needs that it is listed under.
  case need
  /// All words stand somewhere in what it says about itself.
  case text
  /// Some of the words stand there.
  case someWords
  /// How far it is in miles; `isRough` when its place is known by its postcode district alone.
  case near(miles: Double, isRough: Bool)
  /// It says that it serves the place that was named, or the whole nation.
  case covers
  /// It does not say where it is nor whom it serves by place.
  case placeNotSaid
}
