import ArgumentParser
import Edge
import GuidanceCompiler
import GuidanceModel

/// Tells which answer paths now end elsewhere.
struct ContentDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell which answer paths end elsewhere in another content folder.")

  @Argument(help: "The content folder before.")
  var old: String

  @Argument(help: "The content folder after.")
  var new: String

  @OptionGroup var format: FormatOption

  func run() throws {
    let moves = try QuestionnaireChange.all(from: content(old), to: content(new))
    if format.json {
      try JSON.print(moves.map(ChangeOutput.init))
    } else {
      for move in moves {
        print("\(move.questionnaire): \(move.paths) paths from \(move.from) to \(move.to), such as \(move.example)")
      }
      if moves.isEmpty { print("every answer path ends where it did") }
    }
  }

  private func content(_ folder: String) throws -> Content {
    let reading = try ContentFolderReading(folder)
    let faults = reading.faults + reading.content.faults
    guard let fault = faults.first else { return reading.content }
    throw Complaint(status: .badInput, text: "the content cannot be read: \(fault)")
  }
}

/// Answer paths that moved, as scripts read them.
struct ChangeOutput: Encodable {
  let questionnaire: String
  let paths: Int
  let from: String
  let to: String
  let example: String

  init(_ change: QuestionnaireChange) {
    questionnaire = change.questionnaire.text
    paths = change.paths
    from = change.from
    to = change.to
    example = change.example
  }
}
