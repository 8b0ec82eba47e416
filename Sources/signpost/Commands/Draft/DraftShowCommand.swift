import ArgumentParser
import GuidanceModel
import Referrals
import Screens

/// Prints a draft.
struct DraftShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a draft, unencrypted, to standard output.")

  @Argument(help: "The id of a draft.")
  var id: String

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let session = try DraftSession(passphrase)
    let draft = try session.read(id)
    let order = ExportOrder(format: format.json ? .json : .text, path: "")
    let form = try session.form(of: draft)
    let bytes = try DraftSession.told { () throws(DraftTrouble) in
      try DraftExport(words: session.desk.words).bytes(of: draft, form, order, at: session.now)
    }
    print(String(decoding: bytes, as: UTF8.self), terminator: "")
  }
}
