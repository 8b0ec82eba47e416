@testable import GuidanceCompiler
import GuidanceModel

/// Whether two questionnaires with the same questions and options are the same to everyone who walks them.
///
/// They are when on every path that the conditions of either can tell apart both ask the same questions and end at the
/// same outcome with the same urgency and the same contacts in the same order, and when each way of contact has the same
/// fallbacks in each nation.
struct Equivalence {
  let left: Questionnaire
  let right: Questionnaire
  let contact: (Identifier<Contact>) -> Contact?
  private let answers: [[Answer]]

  init(_ left: Questionnaire, _ right: Questionnaire, contact: @escaping (Identifier<Contact>) -> Contact?) {
    self.left = left
    self.right = right
    self.contact = contact
    let atoms = (left.conditions + right.conditions).flatMap(\.atoms)
    answers = left.questions.enumerated().map { index, question in
      AnswerClasses(of: question, index: index, in: left, atoms: atoms).classes.map(\.answer)
    }
  }

  var holds: Bool { fallbacks(left) == fallbacks(right) && agree(left.beginning, right.beginning) }

  private func agree(_ one: Standing, _ other: Standing) -> Bool {
    guard one.step != other.step else {
      switch one.step {
      case .outcome(let outcome): return end(left, outcome, one) == end(right, outcome, other)
      case .question(let question):
        return answers[question].allSatisfy { answer in
          agree(left.step(from: one, answer: answer), right.step(from: other, answer: answer))
        }
      }
    }
    return false
  }

  private struct End: Equatable {
    let urgency: Urgency
    let contacts: [Identifier<Contact>]
  }

  private func end(_ questionnaire: Questionnaire, _ outcome: Int, _ standing: Standing) -> End {
    let help = Help(questionnaire, outcome: outcome, answers: standing.answers, contact: contact)
    return End(
      urgency: help.urgency,
      contacts: help.listings.map { questionnaire.outcomes[outcome].contacts[$0].contact })
  }

  private func fallbacks(_ questionnaire: Questionnaire) -> [[Identifier<Contact>]] {
    Way.allCases.flatMap { way in
      (Nation.allCases.map(Optional.some) + [nil]).map { nation in
        (questionnaire.fallbacks[way] ?? []).filter { contact($0)?.serves(nation) == true }
      }
    }
  }
}
