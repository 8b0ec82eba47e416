import GuidanceCompiler
import GuidanceModel

/// The report on a content folder as scripts read it.
struct ContentCheckOutput: Encodable {
  struct QuestionnaireOutput: Encodable {
    let id: String
    let questions: Int
    let outcomes: Int
    let paths: Int
    let longest: Int
    let deadQuestions: [String]
    let deadOutcomes: [String]
    let stories: Int
    /// What was proved, and what was not.
    let promises: [PromiseOutput]
  }

  struct FormOutput: Encodable {
    let id: String
    let sections: Int
    let fields: Int
    let rules: Int
    /// Distinguishable ways through the fields that conditions read.
    let ways: Int
    let promises: [PromiseOutput]
  }

  struct PromiseOutput: Encodable {
    let text: String
    let holds: Bool
  }

  struct FaultOutput: Encodable {
    let file: String
    let line: Int
    let column: Int
    let problem: String
    let remedy: String
  }

  let questionnaires: [QuestionnaireOutput]
  let forms: [FormOutput]
  let errors: [FaultOutput]
  let warnings: [FaultOutput]

  init(_ check: ContentCheck, warnings: [ContentFault]) {
    questionnaires = check.certificates.map { certificate in
      QuestionnaireOutput(
        id: certificate.id.text, questions: certificate.questions, outcomes: certificate.outcomes,
        paths: certificate.paths,
        longest: certificate.longest, deadQuestions: certificate.deadQuestions, deadOutcomes: certificate.deadOutcomes,
        stories: certificate.stories,
        promises: certificate.promises.map { PromiseOutput(text: $0.kind.rawValue, holds: $0.holds) })
    }
    forms = check.formCertificates.map { certificate in
      FormOutput(
        id: certificate.id.text, sections: certificate.sections, fields: certificate.fields, rules: certificate.rules,
        ways: certificate.ways,
        promises: FormCertificate.Promise.allCases.map {
          PromiseOutput(text: $0.rawValue, holds: !certificate.broken.contains($0))
        })
    }
    errors = check.errors.map(FaultOutput.init)
    self.warnings = warnings.map(FaultOutput.init)
  }
}

extension ContentCheckOutput.FaultOutput {
  fileprivate init(_ fault: ContentFault) {
    self.init(
      file: fault.file, line: fault.mark.line, column: fault.mark.column, problem: fault.problem, remedy: fault.remedy)
  }
}
