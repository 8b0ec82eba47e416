import ArgumentParser
import Edge
import GuidanceModel
import Screens

/// Says whether a draft is enough to hand over, and what would help.
struct DraftCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say whether a draft is enough to hand over, and what would help.",
    discussion: "The exit code is 1 while something is needed or cannot be right.")

  @Argument(help: "The id of a draft.")
  var id: String

  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let session = try DraftSession(passphrase)
    let draft = try session.read(id)
    let output = ReadinessOutput(draft, try session.form(of: draft), session)
    if format.json { try JSON.print(output) } else { output.printPlainly(session.desk.words) }
    if !output.isEnough || !output.problems.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }
}

/// What is missing, as scripts read it: names of fields and what is wrong with them, and nothing that was typed.
struct ReadinessOutput: Encodable {
  struct Problem: Encodable {
    let fields: [String]
    let text: String
  }

  let isEnough: Bool
  let problems: [Problem]
  let missing: [Problem]
  let advice: [Problem]
  let must: [String]
  let should: [String]
  let could: [String]
  /// What a newer edition of the form changed, by the names of fields.
  let new: [String]
  let gone: [String]
  let changed: [String]
  let isSent: Bool

  init(_ draft: Draft, _ form: Form, _ session: DraftSession) {
    let words = session.desk.words
    let readiness = Readiness(FormStanding(form, entries: draft.entries, on: LocalTime(session.now).day))
    let texts = ProblemText(words: words, keys: FormWords(form.id))
    func names(_ fields: [Int]) -> [String] { fields.map { form.fields[$0].id } }
    isEnough = readiness.isEnough
    problems = readiness.problems.map { Problem(fields: names($0.fields), text: texts.line($0, of: form).string) }
    missing = readiness.missing.map { Problem(fields: names($0.fields), text: texts.line(.rule($0), of: form).string) }
    advice = readiness.advice.map { Problem(fields: names($0.fields), text: texts.line(.rule($0), of: form).string) }
    must = names(readiness.must)
    should = names(readiness.should)
    could = names(readiness.could)
    let change = EditionChange(of: draft, to: FormEdition(form, words: words.catalogue))
    new = change?.new.map(\.id) ?? []
    gone = change?.gone.map(\.id) ?? []
    changed = change?.changed.map(\.id) ?? []
    isSent = draft.sent != nil
  }

  func printPlainly(_ words: Words) {
    let line =
      isEnough
      ? (should.isEmpty ? words[.readyWhole] : words(.readyEnough, ["count": "\(should.count)"]))
      : words(.readyNotYet, ["count": "\(must.count + missing.count)"])
    print(line)
    for problem in problems { print("problem  \(problem.text)") }
    for problem in missing { print("needed   \(problem.text)") }
    for problem in advice { print("advice   \(problem.text)") }
    for (name, fields) in [("must", must), ("should", should), ("could", could)] {
      for field in fields { print("\(name)  \(field)") }
    }
  }
}

extension Readiness.Problem {
  /// The fields that it is about.
  fileprivate var fields: [Int] {
    switch self {
    case .field(let index, _): [index]
    case .rule(let rule): rule.fields
    }
  }
}
