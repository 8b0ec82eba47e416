@testable import GuidanceCompiler
import GuidanceModel
import Testing
import TestSupport

/// The proof of the forms that the program ships with.
@Suite struct FormProofTests {
  private let judge: FormJudge
  private let content: Content

  init() throws {
    judge = try FormJudge()
    content = Content(judge.source)
  }

  @Test func `every shipped form is proved, and the certificate counts what stands in its file`() throws {
    #expect(content.forms.map(\.value.id.text).sorted() == ["not-referred", "prevent-referral"])
    for record in content.forms {
      let certificate = judge.proof(of: record, content).run().certificate
      let tree = try #require(judge.source.tree(at: record.file))
      let sections = tree.value("sections")?.items ?? []
      #expect(certificate.id == record.value.id)
      #expect(certificate.isProved && certificate.broken.isEmpty)
      #expect(certificate.sections == sections.count)
      #expect(certificate.fields == sections.flatMap { $0.value("fields")?.items ?? [] }.count)
      #expect(certificate.rules == tree.value("rules")?.items.count)
      print("\(certificate.id): \(certificate.fields) fields, \(certificate.rules) rules, \(certificate.ways) ways")
    }
  }

  @Test func `the ways are all different, and try every condition both kept and broken`() {
    for record in content.forms {
      let form = record.value
      let ways = FormWays(form, today: FormDay.today).all
      #expect(Set(ways).count == ways.count)
      for condition in form.conditions {
        let held = ways.map { condition.holds(for: FormStanding(form, entries: $0, on: FormDay.today).answers) }
        #expect(Set(held) == [true, false], "\(condition)")
      }
    }
  }

  @Test func `a condition that needs two of several choices together can hold`() throws {
    let form = try FormDay.form(
      """
      - {id: signs, kind: choices, options: [a, b, none], alone: [none]}
      - {id: both, kind: line, if: {all: [{has: [signs, a]}, {has: [signs, b]}]}}
      """)
    #expect(judge.proof(of: form, content).run().faults.filter { $0.problem.contains("no answers lead") } == [])
  }

  @Test func `a condition on a day long ago can hold`() throws {
    let form = try FormDay.form(
      """
      - {id: born, kind: date, past: true}
      - {id: pension, kind: line, if: {before: [born, 1960-01-01]}}
      """)
    #expect(judge.proof(of: form, content).run().faults.filter { $0.problem.contains("no answers lead") } == [])
  }

  /// Every problem that the shipped forms can have, worded as no error may be.
  @Test(arguments: [
    "Please try again", "Sorry: {field}", "Oops, {field}", "{field} is not valid", "{field} is invalid",
    "{field} is forbidden", "{field} is illegal", "{field} is prohibited", "You forgot {field}", "Fill in this field",
    "{field} is required", "{field} is mandatory", "{field} must not be blank", "{field} must be {this}",
  ])
  func `no problem of a field may scold`(words: String) throws {
    let path = "words/en/drafts.yaml"
    let tree = try #require(judge.source.tree(at: path))
    let problems = TreePlace().key("drafts").key("problem")
    let changed = FieldProblem.allCases.reduce(tree) { $0.replacing(problems.key($1.rawValue), with: .scalar(words)) }
    let content = Content(ChangedFolder(source: judge.source, changes: [path: changed]))
    for record in content.forms {
      let faults = judge.proof(of: record, content).run().faults
      #expect(faults.count == record.value.fields.flatMap { FieldWitnesses($0, today: FormDay.today).failing }.count)
      #expect(faults.allSatisfy { $0.remedy == "say what would help" })
    }
  }

  @Test(arguments: [
    "{field} must be a date", "A validation", "Fields of corn", "Enter a requirement", "The date is not allowed yet",
  ])
  func `an error may say anything else`(text: String) {
    #expect(ErrorWording.fault(in: text.replacing("{field}", with: "Born")) == nil)
  }

  @Test func `an error without words is none`() {
    #expect(ErrorWording.fault(in: "") == "an error without words")
    #expect(ErrorWording.fault(in: "PLEASE, stop") == "an error must not say 'please'")
    #expect(ErrorWording.fault(in: "This field.") == "an error must not say 'field'")
  }
}

/// Small forms, and the day on which they are proved.
enum FormDay {
  static let today = Day(number: 25_000)

  static func form(_ fields: String) throws -> Record<Form> {
    let indented = fields.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
    let text = "id: sample\nedition: 2026-11-22\nfollows: [s]\nsections:\n  - id: only\n    fields:\n\(indented)\n"
    return Record(value: try Form(ContentFolder.reader(text)), file: "forms/sample.yaml", mark: .none)
  }
}
