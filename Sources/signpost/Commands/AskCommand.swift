import ArgumentParser
import Edge
import Guidance
import GuidanceModel
import Screens

/// The guided questions: asked, or walked with answers.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "The guided questions, asked or walked with answers.",
    discussion:
      "Your shell keeps a list of the commands that you type; '--answers -' reads the answers from standard input.")

  @Argument(help: "The id of a questionnaire.")
  var questionnaire = "am-i-worried"

  @Option(help: "Walk without asking: question=option,question=option+option; '-' reads them from standard input.")
  var answers: String?

  @OptionGroup var at: TimeOption
  @OptionGroup var format: FormatOption
  @OptionGroup var frontEnd: FrontEndOptions

  func run() throws {
    let library = Library.builtIn
    guard let asked = library.questionnaire(Identifier(questionnaire)) else { throw unknown(library) }
    guard answers != nil || format.json else {
      let id = asked.id
      try Interactive(frontEnd) { Visit($0, asking: id) }.run().throwIfNotDone()
      return
    }
    let consultation = try AnswerList(answers.map(Self.words) ?? "").consultation(asked)
    let output = ConsultationOutput(consultation, in: Surroundings(library).learning(asked.id.text), at: at.time)
    if format.json { try JSON.print(output) } else { output.printPlainly() }
  }

  private static func words(_ text: String) -> String { text == "-" ? StandardInput.text() : text }

  private func unknown(_ library: Library) -> Complaint {
    let names = library.questionnaireIDs.map(\.text).joined(separator: ", ")
    return Complaint(status: .noSuchInput, text: "there is no questionnaire with that id; use one of: \(names)")
  }
}
