package import Guidance
internal import GuidanceModel

/// What may be counted of visits to an unattended terminal: that there was one, and which outcomes it came to.
///
/// Outcomes about oneself are never among them.
package struct Countable: Sendable {
  /// The name of a visit as such.
  static let visit = "visits"

  /// The names, in an order that is the same in every process of a program.
  package let names: [String]

  package init(_ library: Library) {
    let questionnaires = library.questionnaireIDs.compactMap(library.questionnaire)
    names =
      [Self.visit] + questionnaires.flatMap { asked in asked.outcomes.compactMap { Self.name(of: $0, in: asked) } }
  }

  /// Nil for an outcome about oneself.
  static func name(of outcome: Outcome, in questionnaire: Questionnaire) -> String? {
    outcome.isAboutOneself ? nil : "\(questionnaire.id).\(outcome.id)"
  }
}
