/// Why a walk ended where it did, and which other answers would make it more urgent.
package struct Explanation: Sendable {
  /// A rule that decided, with its source.
  package struct Reason: Sendable {
    package let rule: String
    package let source: Identifier<Source>?
  }

  /// One answer that would raise the urgency if it were another, more worrying one.
  package struct Change: Sendable {
    package let question: Int
    package let option: Int
    package let outcome: Int
    package let urgency: Urgency
  }

  /// In the order in which they decided.
  package let reasons: [Reason]
  /// Only changes that raise the urgency; none at the highest.
  package let raises: [Change]

  /// Explains a consultation that has ended.
  ///
  /// Cost is one walk for each option on the path.
  package init(_ consultation: Consultation) {
    let questionnaire = consultation.questionnaire
    let walk = consultation.walk
    let decided = walk.stops.compactMap { questionnaire.reason(for: $0.fired) }
    let floors = questionnaire.floors.filter { floor in
      guard let outcome = walk.outcome else { return false }
      return floor.urgency > questionnaire.outcomes[outcome].urgency
        && floor.condition.holds(for: walk.standing.answers)
    }
    reasons = decided + floors.map { Reason(rule: $0.id, source: $0.source) }
    raises = walk.outcome == nil ? [] : Self.raises(consultation, walk)
  }

  private static func raises(_ consultation: Consultation, _ walk: Walk) -> [Change] {
    guard let outcome = walk.outcome else { return [] }
    let questionnaire = consultation.questionnaire
    let now = questionnaire.urgency(of: outcome, for: walk.standing.answers)
    return walk.stops.flatMap { stop in
      questionnaire.questions[stop.question].worse(than: stop.answer).compactMap { option in
        change(consultation, question: stop.question, option: option, above: now)
      }
    }
  }

  private static func change(_ consultation: Consultation, question: Int, option: Int, above: Urgency) -> Change? {
    var other = consultation
    other.answers[question] = consultation.questionnaire.questions[question].adding(
      option, to: consultation.answers[question])
    let walk = other.walk
    guard let outcome = walk.outcome else { return nil }
    let urgency = other.questionnaire.urgency(of: outcome, for: walk.standing.answers)
    guard urgency > above else { return nil }
    return Change(question: question, option: option, outcome: outcome, urgency: urgency)
  }
}

extension Question {
  /// The options that say something more worrying than an answer; none where options do not compare.
  fileprivate func worse(than answer: Answer) -> [Int] {
    guard case .options(let chosen) = answer else { return [] }
    if kind == .choices { return raises.filter { !chosen.contains(.option($0)) } }
    guard let place = order.firstIndex(where: { chosen.contains(.option($0)) }) else { return [] }
    return Array(order[(place + 1)...])
  }

  /// The answer with an option more, or with it alone where only one can be chosen.
  fileprivate func adding(_ option: Int, to answer: Answer?) -> Answer {
    guard kind == .choices, case .options(let chosen)? = answer else { return .options(.option(option)) }
    return .options(chosen.subtracting(alone).union(.option(option)))
  }
}

extension Questionnaire {
  /// The rule that decided a step, if it has a name.
  package func reason(for fired: FiredRule) -> Explanation.Reason? {
    switch fired {
    case .danger(let rule):
      return Explanation.Reason(rule: dangerRules[rule].id, source: dangerRules[rule].source)
    case .route(let question, let index):
      let route = questions[question].routes[index]
      return route.id.map { Explanation.Reason(rule: $0, source: route.source) }
    }
  }
}
