import Edge
import Guidance
import GuidanceModel

/// A place on the command line.
enum NearOption {
  /// The place that is meant; ends the program with the nearest names when there is none.
  static func place(_ text: String) throws -> SoughtPlace {
    let places = Library.builtIn.places
    if let place = places.sought(text) { return place }
    let several = places.councils(named: text).map(\.name)
    let near = several.isEmpty ? places.nearestCouncils(to: text) : several
    let hint =
      near.isEmpty ? "try the first half of a postcode" : "did you mean \(near.prefix(8).joined(separator: ", "))?"
    throw Complaint(status: .noSuchInput, text: "no postcode, council or town has that name; \(hint)")
  }
}
