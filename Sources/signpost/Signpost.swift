import ArgumentParser
import Edge

/// The command line; a promise to scripts.
struct Signpost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signpost",
    abstract: "A helpline and referral directory for someone who fears that a person is being drawn into terrorism.",
    discussion: """
      In danger call 999. Without a subcommand Signpost opens in full screen.

      Your shell keeps a list of the commands that you type. Words that you do not want in it can come from standard \
      input: 'signpost find -' and 'signpost ask --answers -'.

      Numbered prompts are used with --line, with ACCESSIBLE=1 or TERM=dumb, and where there is no terminal.
      """,
    version: "1.0.0",
    subcommands: [
      ContactsCommand.self, TopicsCommand.self, AskCommand.self, FindCommand.self, PlaceCommand.self,
      DraftCommand.self, DirectoryCommand.self, ContentCommand.self, PrivacyCommand.self, KioskCommand.self,
    ])

  @OptionGroup var frontEnd: FrontEndOptions

  func run() throws {
    try Interactive(frontEnd).run().throwIfNotDone()
  }
}

/// Which front end to use.
struct FrontEndOptions: ParsableArguments {
  @Flag(help: "Numbered prompts instead of the full screen.")
  var line = false
}
