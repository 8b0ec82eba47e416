import GuidanceModel
import Testing
import TestSupport

@Suite struct ReadinessTests {
  private let form: Form

  init() throws {
    form = try FormText.form(
      "id: seen, kind: text, need: must", "id: name, kind: line, need: should", "id: other, kind: line",
      "id: nationality, kind: line, known-only: true", "id: on, kind: date, past: true, need: should",
      "id: told, kind: choice, options: [yes, no], need: must",
      "id: why, kind: text, need: must, if: {is: [told, no]}",
      rules: [
        "id: nobody, if: {all: [{answered: seen}, {not: {answered: name}}]}, severity: missing, fields: [name]",
        "id: look, if: {is: [told, no]}, severity: advice, fields: [told]",
        "id: odd, if: {all: [{is: [told, yes]}, {answered: other}]}, severity: problem, fields: [told, other]",
      ])
  }

  private func readiness(_ entries: [String: FormEntry]) -> Readiness {
    Readiness(FormStanding(form, entries: entries, on: FormText.day))
  }

  private func names(_ fields: [Int]) -> [String] { fields.map { form.fields[$0].id } }

  private let said = FormText.typed(["seen": "x", "name": "Sam"]).merging(["told": FormText.chosen("yes")]) { $1 }

  @Test func `an empty draft tells its gaps by need, and what is written only if known is none`() {
    let empty = readiness([:])
    #expect(names(empty.must) == ["seen", "told"])
    #expect(names(empty.should) == ["name", "on"])
    #expect(names(empty.could) == ["other"])
    #expect(empty.problems.isEmpty && empty.missing.isEmpty && empty.advice.isEmpty)
    #expect(!empty.isEnough && empty.needed == 2)
  }

  @Test func `enough is without must and without missing, whatever would help`() {
    let enough = readiness(said)
    #expect(enough.isEnough && enough.needed == 0)
    #expect(names(enough.should) == ["on"])
  }

  @Test(arguments: Instead.allCases)
  func `a word instead of an answer fills the gap`(instead: Instead) {
    let entry = FormEntry(.instead(instead), written: FormText.today)
    let all = Dictionary(uniqueKeysWithValues: form.fields.map { ($0.id, entry) })
    let readiness = readiness(all)
    #expect(readiness.must + readiness.should + readiness.could == [])
    #expect(readiness.isEnough)
  }

  @Test func `a field that a new answer asks for is a gap at once`() {
    let asked = readiness(said.merging(["told": FormText.chosen("no")]) { $1 })
    #expect(names(asked.must) == ["why"])
    #expect(asked.advice.map(\.id) == ["look"])
    #expect(!asked.isEnough && asked.needed == 1)
  }

  @Test func `a rule about what is missing counts as needed`() {
    let entries = FormText.typed(["seen": "x"]).merging(["told": FormText.chosen("yes")]) { $1 }
    let nameless = readiness(entries)
    #expect(nameless.missing.map(\.id) == ["nobody"])
    #expect(nameless.must.isEmpty && nameless.needed == 1 && !nameless.isEnough)
  }

  @Test func `problems are told, single ones first, and stand in the way of nothing`() throws {
    let wrong = readiness(said.merging(FormText.typed(["on": "2030", "other": "x"])) { $1 })
    try #require(wrong.problems.count == 2)
    guard case .field(4, .future) = wrong.problems[0], case .rule(let rule) = wrong.problems[1] else {
      Issue.record("\(wrong.problems)")
      return
    }
    #expect(rule.id == "odd")
    #expect(wrong.isEnough)
    #expect(!wrong.should.contains(4), "what cannot be read is no gap")
  }

  @Test func `problems come in the order of the form`() {
    let wrong = readiness([
      "on": FormEntry(.typed("soon"), written: FormText.today), "told": FormText.chosen("older"),
      "seen": FormEntry(.typed(String(repeating: "x", count: 10_001)), written: FormText.today),
    ])
    let fields = wrong.problems.map { problem in if case .field(let index, _) = problem { index } else { -1 } }
    #expect(fields == [0, 4, 5])
  }

  // MARK: Sections

  private func status(_ entries: [String: FormEntry]) throws -> SectionStatus {
    SectionStatus(try #require(form.sections.first), in: FormStanding(form, entries: entries, on: FormText.day))
  }

  @Test func `a section is untouched, begun, complete, or has a problem`() throws {
    #expect(try status([:]) == .untouched)
    #expect(try status(FormText.typed(["other": " "])) == .untouched)
    #expect(try status(FormText.typed(["nationality": "x"])) == .begun)
    #expect(try status(said) == .begun)
    let whole = said.merging(FormText.typed(["on": "2020"])) { $1 }
    #expect(try status(whole) == .complete)
    #expect(try status(whole.merging(["told": FormText.chosen("no")]) { $1 }) == .begun)
    #expect(try status(FormText.typed(["on": "2030"])) == .problem)
  }

  @Test func `what stands in a field that is not asked does not begin its section`() throws {
    #expect(try status(FormText.typed(["why": "x"])) == .untouched)
  }

  @Test func `a word instead of every answer completes a section`() throws {
    let entry = FormEntry(.instead(.declined), written: FormText.today)
    #expect(try status(Dictionary(uniqueKeysWithValues: form.fields.map { ($0.id, entry) })) == .complete)
  }
}
