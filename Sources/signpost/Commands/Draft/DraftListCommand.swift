import ArgumentParser
import GuidanceModel
import Screens

/// Lists the drafts.
struct DraftListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the drafts, those that will be deleted first.")

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let session = try DraftSession(passphrase)
    guard !format.json else {
      try JSON.print(session.summaries.map(SummaryOutput.init))
      return
    }
    let text = SummaryText(session.desk.words)
    for summary in session.summaries { print("\(summary.id)  \(text.label(summary))\n  \(text.hint(summary))") }
  }
}

/// A draft as scripts read it; what was typed in it is not told.
struct SummaryOutput: Encodable {
  let id: String
  let form: String?
  let begun: String?
  let changed: String?
  let expires: String?
  /// When it will be deleted, where that is so.
  let deletion: String?
  let isSent: Bool
  let trouble: String?

  init(_ summary: DraftSummary) {
    id = summary.id.text
    form = summary.form?.text
    begun = summary.begun?.iso8601
    changed = summary.changed?.iso8601
    expires = summary.expires?.iso8601
    deletion = if case .warning(let end) = summary.expiry { end.iso8601 } else { nil }
    isSent = summary.isSent
    trouble = summary.trouble?.rawValue
  }
}

extension Moment {
  /// In UTC, such as `2026-11-22T14:02:31Z`.
  var iso8601: String {
    let day = Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    let second = seconds - day.number * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}
