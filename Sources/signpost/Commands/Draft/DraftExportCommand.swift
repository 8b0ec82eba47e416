import ArgumentParser
import GuidanceModel
import Screens

/// Writes a draft into a file for its readers.
struct DraftExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a draft into a file for its readers.",
    discussion: """
      A file that is there is not replaced, and a folder that others can write in is refused. Everything but 'age' can be \
      read by anyone who has the file; say --unencrypted to allow that.
      """)

  @Argument(help: "The id of a draft.")
  var id: String

  @OptionGroup var target: ExportTarget
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let session = try DraftSession(passphrase)
    let draft = try session.read(id)
    let order = try target.order()
    try DraftSession.told { () throws(DraftTrouble) in try session.desk.export(draft, order, at: session.now) }
  }
}
