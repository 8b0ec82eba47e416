import ArgumentParser
import Edge
import Guidance
import GuidanceModel
import Pages
import Screens
import Terminal

/// Where the passphrase comes from.
struct PassphraseOption: ParsableArguments {
  @Option(help: "Read the passphrase from this file descriptor; without it, you are asked.")
  var passphraseFD: Int32?

  /// The passphrase as it is typed on a page; asked for without echo where no descriptor is given.
  func passphrase() throws -> String {
    try passphraseFD.map(Self.read) ?? Self.asked(.unlockLabel)
  }

  /// What someone types at the terminal, without echo.
  static func asked(_ prompt: DraftPhrase) throws -> String {
    guard LineTerminal.isInteractive else {
      throw Complaint(status: .usage, text: "there is nobody to ask for a passphrase; use --passphrase-fd")
    }
    return clean(try SecretPrompt.ask(Surroundings.drafts.words[prompt].string))
  }

  static func read(_ descriptor: Int32) throws -> String {
    let text = clean(try StandardInput.firstLine(of: descriptor))
    guard !text.isEmpty else {
      throw Complaint(status: .badInput, text: "the descriptor holds no passphrase; write one line to it")
    }
    return text
  }

  /// As a text field would take it.
  private static func clean(_ text: String) -> String { TextInput(text).text.trimmed }
}

extension Surroundings {
  /// Those of the commands about drafts.
  static var drafts: Surroundings { Surroundings(.builtIn).learning(DraftPhrase.part) }
}
