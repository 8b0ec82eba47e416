import ArgumentParser
import Guidance
import GuidanceModel
import Referrals
import Screens

/// What is kept, where, how long, and what deletion cannot reach.
struct PrivacyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy", abstract: "What is kept, where, how long, and what deletion cannot reach.")

  @OptionGroup var format: FormatOption

  func run() throws {
    let words = Surroundings.drafts.words
    let output = PrivacyOutput(words, files: try files())
    if format.json { try JSON.print(output) } else { output.printPlainly(words) }
  }

  /// The files of the drafts; looking makes no folder.
  private func files() throws -> [KeptFile] {
    guard DraftFolder.exists, let path = DraftFolder.path else { return [] }
    return try DraftSession.told { () throws(DraftTrouble) in
      try DraftDesk.told { () throws(StoreError) in try DraftStore(path: path).files() }
    }
  }
}

/// What is kept as scripts read it.
struct PrivacyOutput: Encodable {
  /// A file that the program has on disk.
  struct File: Encodable {
    let name: String
    let bytes: Int
    let changed: String
  }

  let kept: [String]
  let drafts: [String]
  let limits: [String]
  /// Where drafts are, or would be.
  let folder: String?
  let files: [File]
  private let moments: [Moment]

  private enum CodingKeys: CodingKey {
    case kept, drafts, limits, folder, files
  }

  init(_ words: Words, files: [KeptFile]) {
    kept = words.lines(.privacyKept).map(\.string)
    drafts = words.lines(.keptLines).map(\.string)
    limits = words.lines(.privacyLimits).map(\.string)
    folder = DraftFolder.path
    self.files = files.map { File(name: $0.name, bytes: $0.size, changed: $0.modified.iso8601) }
    moments = files.map(\.modified)
  }

  func printPlainly(_ words: Words) {
    print(words[.privacyKeptTitle].string)
    for line in kept { print("- \(line)") }
    print(words[.keptTitle].string)
    for line in drafts { print("- \(line)") }
    for line in place(words) { print("- \(line)") }
    print(words[.privacyLimitsTitle].string)
    for line in limits { print("- \(line)") }
  }

  private func place(_ words: Words) -> [SafeText] {
    guard !files.isEmpty else { return [words[.keptNone]] }
    return [words(.keptFolder, ["folder": folder ?? ""])]
      + zip(files, moments).map { file, changed in
        words(.keptFile, ["name": file.name, "size": "\(file.bytes)", "time": LocalTime(changed).words])
      }
  }
}
