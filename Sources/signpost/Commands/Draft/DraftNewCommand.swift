import ArgumentParser
import Guidance
import GuidanceModel
import Screens

/// Begins a draft.
struct DraftNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a draft, and print its id.")

  @Option(help: "The id of a form.")
  var form = "prevent-referral"

  @Option(help: "Answers given before the form: question=option,question=option+option.")
  var answers: String?

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let session = try DraftSession(passphrase)
    let screening = try screening(session)
    let draft = try DraftSession.told { () throws(DraftTrouble) in
      try session.desk.begin(Identifier(form), screening: screening, at: session.now)
    }
    if format.json { try JSON.print(IdentifierOutput(id: draft.id.text)) } else { print(draft.id) }
  }

  /// The answers by name, which the questions before the form must know.
  private func screening(_ session: DraftSession) throws -> [String: [String]] {
    let library = session.desk.library
    guard let answers, let asked = library.form(Identifier(form))?.screening.flatMap(library.questionnaire) else {
      return [:]
    }
    let consultation = try AnswerList(answers).consultation(asked)
    return Dictionary(consultation.answers.map { (asked.questions[$0].id, asked.names(of: $1, to: $0)) }) { first, _ in
      first
    }
  }
}

/// The id of something that was made.
struct IdentifierOutput: Encodable {
  let id: String
}
