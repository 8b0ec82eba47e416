import ArgumentParser
import Guidance
import GuidanceModel

/// Looks words up in guidance and contacts.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Look words up in contacts and advice pages.",
    discussion: "Your shell keeps a list of the commands that you type; 'find -' reads the words from standard input.")

  @Argument(help: "The words; '-' reads them from standard input.")
  var words: [String]

  @Option(help: "The most results to print.")
  var limit = 20

  @OptionGroup var at: TimeOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    let text = words == ["-"] ? StandardInput.text() : words.joined(separator: " ")
    let results = Search(.builtIn).results(for: text)
    let output = FoundOutput.list(results, limit: limit, openAt: at.openAt)
    if format.json {
      try JSON.print(output)
    } else {
      for found in output { print([found.id, found.name, found.dial ?? "-"].joined(separator: "\t")) }
    }
    if output.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }
}
