import ArgumentParser
import Edge
import Guidance
import GuidanceModel

/// Looks up a council or a postcode.
struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Look up a council or a postcode.",
    discussion: """
      A council gives its nation, police force and the local routes that can be shown. A postcode gives its nation and \
      the councils that it could be in, and no police force, because a postcode district often spans several.
      """)

  @Argument(help: "A postcode, the first half of one, or the name of a council.")
  var place: [String]

  @OptionGroup var format: FormatOption

  func run() throws {
    let text = place.joined(separator: " ")
    let places = Library.builtIn.places
    let output =
      places.outcode(of: text).map { PlaceOutput($0, places) } ?? PlaceOutput(places.councils(named: text), places)
    guard !output.councils.isEmpty else { throw unknown(text, places) }
    if format.json { try JSON.print(output) } else { output.printPlainly() }
  }

  private func unknown(_ text: String, _ places: Places) -> Complaint {
    let near = places.nearestCouncils(to: text)
    let hint =
      near.isEmpty ? "try a shorter part of the council's name" : "did you mean \(near.joined(separator: ", "))?"
    return Complaint(status: .noSuchInput, text: "no council or postcode has that name; \(hint)")
  }
}
