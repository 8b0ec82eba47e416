import ArgumentParser
import Edge
import GuidanceCompiler
import GuidanceModel

/// Draws a questionnaire.
struct ContentGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "graph", abstract: "Draw a questionnaire.")

  @Argument(help: "The id of a questionnaire.")
  var id: String

  @Option(help: "mermaid or dot.")
  var format = GraphFormat.mermaid

  func run() throws {
    let content = try ContentFolderReading(nil).content
    guard let record = content.questionnaires.first(where: { $0.value.id.text == id }) else {
      let names = content.questionnaires.map(\.value.id.text).joined(separator: ", ")
      throw Complaint(status: .noSuchInput, text: "there is no questionnaire with that id; use one of: \(names)")
    }
    print(QuestionnaireGraph(record.value).drawn(as: format))
  }
}

extension GraphFormat: ExpressibleByArgument {}
