import ArgumentParser
import Edge
import GuidanceModel
import Screens

/// Deletes a draft.
struct DraftDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a draft.",
    discussion: "A draft that is not marked as sent is deleted only with --unsent.")

  @Argument(help: "The id of a draft.")
  var id: String

  @Flag(help: "Delete it though it is not marked as sent.")
  var unsent = false

  @Option(help: "Leave a receipt without names in this folder.")
  var receipt: String?

  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let session = try DraftSession(passphrase)
    let draft = try session.open(id)
    guard draft.sent != nil || unsent else {
      throw Complaint(status: .refused, text: "the draft is not marked as sent; say --unsent to delete it")
    }
    try DraftSession.told { () throws(DraftTrouble) in
      try session.desk.delete(draft, receiptFolder: receipt, at: session.now)
    }
  }
}
