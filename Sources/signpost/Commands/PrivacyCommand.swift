import ArgumentParser
import Guidance
import GuidanceModel
import Screens

/// What is kept, where, how long, and what deletion cannot reach.
struct PrivacyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy", abstract: "What is kept, and what is not in the program's power.")

  @OptionGroup var format: FormatOption

  func run() throws {
    let words = Surroundings(.builtIn).words
    let output = PrivacyOutput(
      kept: words.lines(.privacyKept).map(\.string), limits: words.lines(.privacyLimits).map(\.string), files: [])
    guard !format.json else {
      try JSON.print(output)
      return
    }
    print(words[.privacyKeptTitle].string)
    for line in output.kept { print("- \(line)") }
    print(words[.privacyLimitsTitle].string)
    for line in output.limits { print("- \(line)") }
  }
}

/// What is kept as scripts read it.
struct PrivacyOutput: Encodable {
  let kept: [String]
  let limits: [String]
  /// Files that the program has on disk.
  let files: [String]
}
