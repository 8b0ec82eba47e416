import ArgumentParser
import Edge
import GuidanceModel
import Referrals
import Screens

/// Reads an exported web page or JSON document in again, as a new draft.
struct DraftReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read an exported web page or JSON file in again, as a new draft.")

  @Argument(help: "The name of the file.")
  var file: String

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let bytes = try InputFile.bytes(file, atMost: DraftReader.limit)
    let other: Draft
    do throws(DraftFormatError) {
      other = try DraftReader.read(bytes)
    } catch {
      throw Complaint(DraftTrouble.notADraft)
    }
    let session = try DraftSession(passphrase)
    let draft = try DraftSession.told { () throws(DraftTrouble) in try session.desk.begin(from: other, at: session.now)
    }
    if format.json { try JSON.print(IdentifierOutput(id: draft.id.text)) } else { print(draft.id) }
  }
}
