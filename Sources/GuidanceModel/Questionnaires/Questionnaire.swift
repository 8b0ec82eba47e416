/// Questions, the routes between them, and the outcomes that they end in.
///
/// Names are indices here, so that walking is fast enough to walk every path. Routes lead forward only,
/// so every walk ends. `step` is the one place that decides what comes next, for a visitor and for the proof.
package struct Questionnaire: Sendable {
  package let id: Identifier<Questionnaire>
  /// In file order; a route leads to a later one or to an outcome.
  package let questions: [Question]
  package let outcomes: [Outcome]
  package let start: Int
  /// The most questions that any path may ask.
  package let longest: Int
  package let dangerRules: [DangerRule]
  package let floors: [Floor]
  package let audienceRules: [AudienceRule]
  /// The question that asks for the nation, if there is one.
  package let nationQuestion: Int?
  /// Contacts for a way of contact that an outcome's own contacts do not offer.
  package let fallbacks: [Way: [Identifier<Contact>]]
  package let mark: Mark

  package func question(named name: String) -> Int? { questions.firstIndex { $0.id == name } }

  /// A walk before its first answer.
  package var beginning: Standing {
    Standing(step: .question(start), answers: Array(repeating: nil, count: questions.count))
  }

  /// Where a walk stands after the answer to the question that it stands at.
  package func step(from standing: Standing, answer: Answer) -> Standing {
    var next = standing
    advance(&next, answer: answer)
    return next
  }

  /// Takes the answer to the question that a walk stands at.
  ///
  /// Danger rules come ahead of the question's own routes. At an outcome nothing changes.
  package func advance(_ standing: inout Standing, answer: Answer) {
    guard case .question(let question) = standing.step else { return }
    standing.answers[question] = answer
    for index in dangerRules.indices where dangerRules[index].condition.holds(for: standing.answers) {
      standing.step = .outcome(dangerRules[index].outcome)
      standing.fired = .danger(index)
      return
    }
    let routes = questions[question].routes
    for index in routes.indices where routes[index].condition?.holds(for: standing.answers) ?? true {
      standing.step = routes[index].target
      standing.fired = .route(question: question, index)
      return
    }
  }

  /// The most questions that can still follow a question, itself not counted; conditions may make it fewer.
  package func mostQuestions(after question: Int) -> Int {
    var most = Array(repeating: 0, count: questions.count)
    for index in questions.indices.reversed() {
      let following = questions[index].routes.compactMap { route -> Int? in
        if case .question(let next) = route.target { most[next] + 1 } else { nil }
      }
      most[index] = following.max() ?? 0
    }
    return most[question]
  }

  /// The urgency of an outcome for these answers: its own, or that of a floor above it.
  package func urgency(of outcome: Int, for answers: [Answer?]) -> Urgency {
    floors.lazy.filter { $0.condition.holds(for: answers) }.map(\.urgency)
      .reduce(outcomes[outcome].urgency, max)
  }
}

/// Where a walk stands: what comes next, the answers on the live path, and the rule that led here.
package struct Standing: Hashable, Sendable {
  package var step: Step
  /// A place for every question; nil where the live path has no answer.
  package var answers: [Answer?]
  package var fired: FiredRule?
}

/// The rule that decided a step.
package enum FiredRule: Hashable, Sendable {
  case danger(Int)
  case route(question: Int, Int)
}
