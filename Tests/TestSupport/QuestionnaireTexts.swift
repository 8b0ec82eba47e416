import Foundation
package import GuidanceModel

/// Questionnaires written out as YAML for tests.
package enum QuestionnaireTexts {
  /// Four questions, one of each kind, with a danger rule, a floor and an audience rule.
  package static let small = """
    id: small
    start: danger
    longest: 4
    nation: nation
    audience:
      - {is: child, if: {at-most: [age, 17]}}
      - {is: public}
    danger:
      - {id: danger-yes, if: {is: [danger, yes]}, outcome: call-999, source: s}
    floors:
      - {id: unsure, if: {unknown: danger}, at-least: urgent, source: s}
    questions:
      - id: danger
        kind: choice
        options: [yes, not_sure, no]
        routes:
          - {id: only-talk, if: {is: [danger, no]}, go: age, source: s}
          - {go: signs}
      - id: signs
        kind: choices
        options: [weapon, plan, none, not_sure]
        alone: [none, not_sure]
        routes:
          - {id: calm, if: {has: [signs, none]}, go: nation, source: s}
          - {go: age}
      - id: age
        kind: number
        least: 0
        most: 120
        routes:
          - {go: nation}
      - id: nation
        kind: choice
        options: [england, wales, scotland, northern_ireland, not_sure]
        routes:
          - {id: plan-seen, if: {any: [{has: [signs, weapon]}, {has: [signs, plan]}]}, go: plan, source: s}
          - {id: talk-first, go: talk, source: s}
    outcomes:
      - id: call-999
        urgency: emergency
        contacts: [emergency-999]
        sources: [s]
      - id: plan
        urgency: urgent
        contacts: [hotline, {contact: welsh, if: {is: [nation, wales]}}, children, both]
        sources: [s]
      - id: talk
        urgency: advice
        contacts: [children, both, staff]
        sources: [s]
    """

  package static func small(replacing old: String, with new: String) -> String {
    small.replacingOccurrences(of: old, with: new)
  }

  package static func questionnaire(_ yaml: String) throws -> Questionnaire {
    try Questionnaire(ContentFolder.reader(yaml))
  }

  /// A contact with one line that is always open.
  package static func contact(_ id: String, audience: String, nations: String) throws -> Contact {
    try Contact(
      ContentFolder.reader(
        """
        id: \(id)
        name: Name of \(id)
        status: current
        answered-by: charity
        summary: It helps.
        audience: \(audience)
        nations: \(nations)
        channels: [{id: phone, kind: phone, dial: 0800 1, hours: always, cost: Free., trace: call-list, name-needed: no}]
        sources: [s]
        confirmed: never
        review-by: 2027-01-01
        """))
  }
}
