import ArgumentParser
import Edge
import GuidanceModel

/// Marks a draft as sent.
struct DraftSentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent", abstract: "Mark a draft as sent; how and to whom comes from standard input.")

  @Argument(help: "The id of a draft.")
  var id: String

  @OptionGroup var value: ValueOption
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let route = SafeText(try value.text()).string
    guard !route.isEmpty else {
      throw Complaint(status: .badInput, text: "say how it was sent, on standard input")
    }
    let session = try DraftSession(passphrase)
    var draft = try session.open(id)
    draft.sent = Draft.Sending(at: session.now, route: route)
    try session.save(draft)
  }
}
