import ArgumentParser
import Edge
import GuidanceModel

/// Keeps a draft longer.
struct DraftExtendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Keep a draft 30 days longer, 90 in all at most; the reason comes from standard input.")

  @Argument(help: "The id of a draft.")
  var id: String

  @OptionGroup var value: ValueOption
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let reason = SafeText(try value.text()).string
    guard !reason.isEmpty else { throw Complaint(status: .badInput, text: "give a reason, on standard input") }
    let session = try DraftSession(passphrase)
    var draft = try session.open(id)
    guard draft.extend(at: session.now, reason: reason) else {
      throw Complaint(status: .refused, text: "the draft is kept as long as it can be already")
    }
    try session.save(draft)
    print(draft.expires.iso8601)
  }
}
