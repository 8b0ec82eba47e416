import ArgumentParser
import Edge
import Screens

/// Referral drafts.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Drafts of a Prevent referral, encrypted on this computer.",
    discussion: """
      Without a subcommand the drafts open on the screen. Signpost does not send a draft.

      Passphrases and values come from a file descriptor (--passphrase-fd, --value-fd) or from standard input, and are \
      no arguments, because other people on a computer can see those.
      """,
    subcommands: [
      DraftSetUpCommand.self, DraftNewCommand.self, DraftListCommand.self, DraftEditCommand.self, DraftSetCommand.self,
      DraftShowCommand.self, DraftCheckCommand.self, DraftExportCommand.self, DraftReadCommand.self,
      DraftSentCommand.self, DraftExtendCommand.self, DraftDeleteCommand.self, DraftPassphraseCommand.self,
      DraftRecoverCommand.self,
    ])

  @OptionGroup var frontEnd: FrontEndOptions

  func run() throws {
    try Interactive(frontEnd, drafts: .list).run().throwIfNotDone()
  }
}
