/// Where a form stands with the entries of a draft: which fields are asked, and what each answers.
///
/// Derived from the entries alone, in one pass over the fields. A field is asked when its condition holds of
/// the fields before it that are themselves asked; an entry of a field that is not asked changes nothing.
package struct FormStanding: Sendable {
  package let form: Form
  package let entries: [String: FormEntry]
  /// The fields that are asked now, by index, in order.
  package let live: [Int]
  /// A place for every field; nil where it is not asked, not answered, or cannot be read.
  package let answers: [Answer?]
  /// What is wrong with single fields, by index.
  package let problems: [Int: FieldProblem]

  package init(_ form: Form, entries: [String: FormEntry], on today: Day) {
    var live: [Int] = []
    var answers: [Answer?] = Array(repeating: nil, count: form.fields.count)
    var problems: [Int: FieldProblem] = [:]
    for (index, field) in form.fields.enumerated() where field.condition?.holds(for: answers) ?? true {
      live.append(index)
      guard let entry = entries[field.id] else { continue }
      do throws(FieldProblem) {
        answers[index] = try field.answer(entry, on: today)
      } catch {
        problems[index] = error
      }
    }
    self.form = form
    self.entries = entries
    self.live = live
    self.answers = answers
    self.problems = problems
  }

  package func entry(_ field: Int) -> FormEntry? {
    entries[form.fields[field].id].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether something stands in a field: an answer, something that cannot be read, or a word instead.
  package func isTouched(_ field: Int) -> Bool { entry(field) != nil }

  /// The fields of a section that are asked now.
  package func live(in section: Form.Section) -> [Int] {
    live.filter(section.fields.contains)
  }

  /// The rules that are raised now.
  package var raised: [FormRule] {
    form.rules.filter { rule in
      switch rule.test {
      case .condition(let condition): condition.holds(for: answers)
      case .order(let first, let second): isLater(first, than: second)
      }
    }
  }

  /// Whether a date is after another for certain, however partial both are.
  private func isLater(_ first: Int, than second: Int) -> Bool {
    guard live.contains(first), live.contains(second), let earliest = date(first)?.earliest,
      let latest = date(second)?.latest
    else { return false }
    return earliest > latest
  }

  private func date(_ field: Int) -> PartialDate? {
    entry(field).flatMap { PartialDate($0.text) }
  }
}
