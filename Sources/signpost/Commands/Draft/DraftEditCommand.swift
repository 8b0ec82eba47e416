import ArgumentParser
import Edge
import GuidanceModel
import Screens

/// Opens a draft on the screen.
struct DraftEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Open a draft on the screen, or by numbered prompts.")

  @Argument(help: "The id of a draft.")
  var id: String

  @OptionGroup var frontEnd: FrontEndOptions

  func run() throws {
    try Interactive(frontEnd, drafts: .open(Identifier(id))).run().throwIfNotDone()
  }
}
