import ArgumentParser
import Edge
import Guidance
import GuidanceModel
import Referrals
import Screens

/// Makes the keys.
struct DraftSetUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Make the keys that drafts are encrypted with.",
    discussion: """
      With --offer it prints six words that make a good passphrase, and does nothing else.

      Give a recovery key of your organisation, or say with --no-recovery that you understand: then a lost passphrase \
      means lost drafts.
      """)

  @Flag(help: "Print six words to use as a passphrase, and make nothing.")
  var offer = false

  @Option(help: "An age recipient of your organisation; may be given several times.")
  var recovery: [String] = []

  @Flag(help: "There is no recovery key, and I understand what that means.")
  var noRecovery = false

  @OptionGroup var passphrase: PassphraseOption

  func validate() throws {
    guard offer || noRecovery == recovery.isEmpty else {
      throw ValidationError("Give --recovery, or --no-recovery to say that you understand.")
    }
  }

  func run() throws {
    guard !offer else {
      var generator = SystemRandomNumberGenerator()
      print(Passphrase.generate(words: Library.builtIn.passphraseWords, using: &generator))
      return
    }
    let desk = DraftSession.desk()
    let typed = try passphrase.passphrase()
    try DraftSession.told { () throws(DraftTrouble) in
      try desk.setUp(passphrase: typed, recovery: recovery.joined(separator: "\n"), at: Clock.now)
    }
  }
}
