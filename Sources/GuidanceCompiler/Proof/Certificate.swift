package import GuidanceModel

/// What was proved of one questionnaire.
package struct Certificate: Sendable {
  package let id: Identifier<Questionnaire>
  package let questions: Int
  package let outcomes: Int
  /// Distinct complete answer sequences, options counted one by one.
  package let paths: Int
  /// Questions on the longest path.
  package let longest: Int
  package let deadQuestions: [String]
  package let deadOutcomes: [String]
  /// Situations of practitioners that were walked, and lead where they expect.
  package let stories: Int
  /// What holds on every path.
  package let promises: [Promise]

  package var isProved: Bool { promises.allSatisfy(\.holds) }
}

/// One property of every path.
package struct Promise: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case endsInAnOutcome = "every path ends in an outcome"
    case endsAtAContact =
      "every outcome lists a contact for the nation, reachable at any hour by voice or an online form"
    case dangerComesFirst = "an answer that means danger leads to 999 on the next screen"
    case danger999 = "every emergency lists 999 first"
    case cautionRises = "a more worrying answer is never less urgent"
    case doubtCounts = "not sure is never less urgent than no"
    case asksOnce = "no question is asked twice"
    case nothingIsDead = "every question, option, route, rule, contact and outcome is used"
    case isShort = "no path is longer than allowed"
    case explainsItself = "every outcome can say why"
    case forgetsNothing = "answers off the path change nothing, and changing back restores the path"
    case offersEveryWay = "every way of contact works in every nation"
  }

  package let kind: Kind
  package let holds: Bool
}
