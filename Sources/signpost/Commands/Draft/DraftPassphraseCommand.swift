import ArgumentParser
import Edge
import GuidanceModel
import Screens

/// Changes the passphrase, or the keys.
struct DraftPassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change the passphrase.",
    discussion: """
      Copies of the old key file still open with the old passphrase. If someone may have them, use --new-keys: every \
      draft is encrypted anew. What was copied before stays readable to whoever has it.
      """)

  @Option(help: "Read the new passphrase from this file descriptor.")
  var newPassphraseFD: Int32?

  @Flag(help: "Make new keys too, and encrypt every draft anew.")
  var newKeys = false

  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let old = try passphrase.passphrase()
    let new = try newPassphraseFD.map(PassphraseOption.read) ?? PassphraseOption.asked(.ownLabel)
    let desk = DraftSession.desk()
    try DraftSession.told { () throws(DraftTrouble) in
      if newKeys {
        try desk.replaceKeys(passphrase: old, with: new, at: Clock.now)
      } else {
        try desk.changePassphrase(from: old, to: new)
      }
    }
  }
}
