/// How far a section is, as the list of sections says it.
package enum SectionStatus: String, CaseIterable, Sendable {
  case untouched, begun, complete
  /// Something in it cannot be right.
  case problem

  package init(_ section: Form.Section, in standing: FormStanding) {
    let live = standing.live(in: section)
    let counted = live.filter { standing.form.fields[$0].counts && standing.form.fields[$0].need > .could }
    if live.contains(where: { standing.problems[$0] != nil }) {
      self = .problem
    } else if !live.contains(where: standing.isTouched) {
      self = .untouched
    } else {
      self = counted.allSatisfy(standing.isTouched) ? .complete : .begun
    }
  }
}
