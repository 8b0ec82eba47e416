import ArgumentParser

/// Checks, draws and compares content.
struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Check, draw and compare content.",
    subcommands: [ContentCheckCommand.self, ContentGraphCommand.self, ContentDiffCommand.self])
}
