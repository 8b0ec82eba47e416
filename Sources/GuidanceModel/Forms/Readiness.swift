/// Whether a draft is enough to hand over, and what would help its readers.
///
/// It never says that something may not be saved, left or exported.
package struct Readiness: Sendable {
  /// What cannot be right, by field; a rule across fields names its first one.
  package enum Problem: Sendable {
    case field(Int, FieldProblem)
    case rule(FormRule)
  }

  package let problems: [Problem]
  /// Rules that say what is missing without which nobody can act.
  package let missing: [FormRule]
  /// Rules that are worth a second look.
  package let advice: [FormRule]
  /// Fields without which nobody can act, that say nothing yet.
  package let must: [Int]
  /// Fields that would help, that say nothing yet.
  package let should: [Int]
  /// Every other field that says nothing yet.
  package let could: [Int]

  package init(_ standing: FormStanding) {
    let raised = standing.raised
    problems =
      standing.live.compactMap { field in standing.problems[field].map { .field(field, $0) } }
      + raised.filter { $0.severity == .problem }.map(Problem.rule)
    missing = raised.filter { $0.severity == .missing }
    advice = raised.filter { $0.severity == .advice }
    let gaps = standing.live.filter { !standing.isTouched($0) && standing.form.fields[$0].counts }
    must = gaps.filter { standing.form.fields[$0].need == .must }
    should = gaps.filter { standing.form.fields[$0].need == .should }
    could = gaps.filter { standing.form.fields[$0].need == .could }
  }

  /// Whether nothing is missing without which nobody can act; "not known" counts as said.
  package var isEnough: Bool { needed == 0 }

  /// How many things are missing without which nobody can act.
  package var needed: Int { must.count + missing.count }
}
