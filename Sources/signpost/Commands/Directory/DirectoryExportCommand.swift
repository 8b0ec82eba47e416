import ArgumentParser
import Directory
import Edge

/// Writes a feed out.
struct DirectoryExportCommand: ParsableCommand {
  /// The words for the forms.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case source
    case hsds30 = "hsds-3.0"
    case hsds31 = "hsds-3.1"
    case openReferralUK1 = "open-referral-uk-1"
    case openReferralUK3 = "open-referral-uk-3"
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a feed out again.",
    discussion: """
      'source' writes the files as they came. Named people and masked addresses go out only with --with-private. A field \
      that a form has no place for is listed on standard error.
      """)

  @OptionGroup var feed: FeedOption

  @Option(help: "source, hsds-3.0, hsds-3.1, open-referral-uk-1 or open-referral-uk-3.")
  var form = Form.source

  @Option(help: "json or csv; open-referral-uk-1 is JSON only.")
  var layout = FeedLayout.json

  @Flag(help: "With open-referral-uk-3: only what the profile has a place for.")
  var strict = false

  @Flag(help: "Named people and masked addresses as well.")
  var withPrivate = false

  @Option(help: "A new folder for the files; without it a single file goes to standard output.")
  var to: String?

  func validate() throws {
    if form == .openReferralUK1 && layout == .csv { throw ValidationError("open-referral-uk-1 is JSON only.") }
    if strict && form != .openReferralUK3 { throw ValidationError("--strict is for open-referral-uk-3.") }
  }

  func run() throws {
    let directory = try DirectoryPlace.open()
    let name = try feed.name(in: directory)
    let sink: any ExportSink = try to.map { try FolderSink(DataFolder.expanded($0)) } ?? OutputSink()
    let report = try FeedOutput(directory, feed: name, withPrivate: withPrivate).write(target, to: sink)
    try (sink as? FolderSink)?.finish()
    for (field, count) in report.losses.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      StandardError.print("lost: \(field) of \(count) services has no place in \(form.rawValue)")
    }
  }

  private var target: ExportForm {
    switch form {
    case .source: .source
    case .hsds30: .hsds30(layout)
    case .hsds31: .hsds31(layout)
    case .openReferralUK1: .openReferralUK1
    case .openReferralUK3: .openReferralUK3(layout, strict: strict)
    }
  }
}

extension FeedLayout: ExpressibleByArgument {}
