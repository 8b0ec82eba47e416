import ArgumentParser
import Directory
import Edge
import Guidance
import GuidanceModel
import Screens

/// One service with all that is said of it.
struct DirectoryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One service with all that its feed says of it.")

  @Argument(help: "The id of a service, such as bucks/1234.")
  var id: String

  @Flag(help: "Named people as well.")
  var withPrivate = false

  @OptionGroup var at: TimeOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let directory = try DirectoryPlace.open()
    let service = try ServiceID(id).flatMap { id in
      try DirectoryPlace.told { () throws(DirectoryFault) in try directory.service(id) }
    }
    guard let service else {
      throw Complaint(status: .noSuchInput, text: "there is no service with that id; 'signpost find' gives ids")
    }
    let holidays = Library.builtIn.bankHolidays
    if format.json {
      try JSON.print(ServiceOutput(service, at: at.time, holidays: holidays, withPrivate: withPrivate))
    } else {
      let surroundings = Surroundings(.builtIn)
      PlainPage.print(
        Visit.page(of: service, in: surroundings, at: at.time, withPeople: withPrivate), words: surroundings.words)
    }
  }
}
