/// A form that staff fill in: sections of fields, and rules across them.
///
/// Fields use the conditions, answers and words of questionnaires. A field that its condition leaves out
/// is not asked, not told and not exported, but what was typed in it stays.
package struct Form: Sendable {
  package struct Section: Sendable {
    package let id: String
    /// Its fields, by index.
    package let fields: Range<Int>
  }

  package let id: Identifier<Form>
  /// The day of this edition of ours.
  package let edition: Day
  /// The published texts that it follows.
  package let follows: [Identifier<Source>]
  /// The questions that are asked before it; nil when there are none.
  package let screening: Identifier<Questionnaire>?
  package let sections: [Section]
  /// Every field, in the order of the sections.
  package let fields: [FormField]
  package let rules: [FormRule]
  package let mark: Mark

  package func field(named name: String) -> Int? { fields.firstIndex { $0.id == name } }

  package func section(named name: String) -> Section? { sections.first { $0.id == name } }

  /// The section of a field.
  package func section(of field: Int) -> Section? { sections.first { $0.fields.contains(field) } }
}
