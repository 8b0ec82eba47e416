internal import GuidanceModel

extension Proof {
  /// Compares, at every distinguishable standing, answers of which one must not end less urgent than the other.
  ///
  /// Standings are taken shortest path first, so the first counterexample is a shortest one.
  mutating func compareAnswers() {
    var comparison = UrgencyComparison(space)
    var seen: Set<PathSpace.Key> = [space.key(of: questionnaire.beginning)]
    var waiting = [(standing: questionnaire.beginning, asked: [Int]())]
    var position = 0
    while position < waiting.count {
      let (standing, asked) = waiting[position]
      position += 1
      guard case .question(let question) = standing.step, asked.count < questionnaire.longest else { continue }
      compareRises(at: question, standing, asked, &comparison)
      checkMemory(at: question, standing, asked)
      for answer in space.answers(at: question) {
        let next = questionnaire.step(from: standing, answer: answer)
        if seen.insert(space.key(of: next)).inserted { waiting.append((next, asked + [question])) }
      }
    }
  }

  private mutating func compareRises(
    at question: Int, _ standing: Standing, _ asked: [Int], _ comparison: inout UrgencyComparison
  ) {
    let answers = space.answers(at: question)
    for rise in space.classes[question].rising {
      let low = questionnaire.step(from: standing, answer: answers[rise.from])
      let high = questionnaire.step(from: standing, answer: answers[rise.to])
      guard let example = comparison.counterexample(low: low, high: high) else { continue }
      fail(
        rise.isDoubt ? .doubtCounts : .cautionRises, standing, asked,
        "\(questionnaire.path(example.low.answers)) is \(comparison.urgency(of: example.low).rawValue), but the more worrying "
          + "\(questionnaire.path(example.high.answers)) is only \(comparison.urgency(of: example.high).rawValue)",
        "make the second at least as urgent")
    }
  }

  /// Changes each answer on the way to a last question: what the new path does not ask must not count.
  ///
  /// Someone who changes an answer there has given all the others. Which answers are read depends on the questions that
  /// are asked, so one standing stands for all with the same. A walk reads nothing but its answers, so changing back
  /// restores the old path.
  private mutating func checkMemory(at question: Int, _ standing: Standing, _ asked: [Int]) {
    guard questionnaire.questions[question].routes.allSatisfy(\.endsTheWalk), findings.remembered.insert(asked).inserted
    else { return }
    let answers = Dictionary(
      uniqueKeysWithValues: asked.compactMap { question in standing.answers[question].map { (question, $0) } })
    for question in asked {
      for other in space.answers(at: question) where other != answers[question] {
        var changed = answers
        changed[question] = other
        let walk = Walk(questionnaire, answers: changed)
        let kept = walk.standing.answers.count { $0 != nil }
        guard kept != walk.stops.count else { continue }
        fail(
          .forgetsNothing, standing, asked,
          "changing '\(questionnaire.questions[question].id)' leaves an old answer behind",
          "this is a fault of the program")
      }
    }
  }
}

extension Route {
  fileprivate var endsTheWalk: Bool {
    if case .outcome = target { true } else { false }
  }
}

/// Compares the urgencies that two standings can end with, when all later answers are the same.
struct UrgencyComparison {
  private let space: PathSpace
  private var ranges: [PathSpace.Key: ClosedRange<Urgency>] = [:]
  private var proved: Set<[PathSpace.Key]> = []

  init(_ space: PathSpace) {
    self.space = space
  }

  /// Two ends of which the second is less urgent than the first, or nil when there are none.
  mutating func counterexample(low: Standing, high: Standing) -> (low: Standing, high: Standing)? {
    if range(of: low).upperBound <= range(of: high).lowerBound { return nil }
    guard let question = nextQuestion(low, high) else { return (low, high) }
    let keys = [space.key(of: low), space.key(of: high)]
    if proved.contains(keys) { return nil }
    for answer in space.answers(at: question) {
      let found = counterexample(low: step(low, question, answer), high: step(high, question, answer))
      if let found { return found }
    }
    proved.insert(keys)
    return nil
  }

  /// The urgency of a standing that has ended; that of its mildest end otherwise.
  mutating func urgency(of standing: Standing) -> Urgency { range(of: standing).lowerBound }

  /// Routes lead forward only, so the earlier open question of the two can no longer be asked by the other.
  private func nextQuestion(_ low: Standing, _ high: Standing) -> Int? {
    [low, high].compactMap { standing in
      if case .question(let question) = standing.step { question } else { nil }
    }.min()
  }

  private func step(_ standing: Standing, _ question: Int, _ answer: Answer) -> Standing {
    standing.step == .question(question) ? space.questionnaire.step(from: standing, answer: answer) : standing
  }

  private mutating func range(of standing: Standing) -> ClosedRange<Urgency> {
    guard case .question(let question) = standing.step else { return end(standing) }
    let key = space.key(of: standing)
    if let known = ranges[key] { return known }
    var least = Urgency.emergency
    var most = Urgency.information
    for answer in space.answers(at: question) {
      let range = range(of: space.questionnaire.step(from: standing, answer: answer))
      least = min(least, range.lowerBound)
      most = max(most, range.upperBound)
    }
    let range = least...max(least, most)
    ranges[key] = range
    return range
  }

  private func end(_ standing: Standing) -> ClosedRange<Urgency> {
    guard case .outcome(let outcome) = standing.step else { return .information...(.emergency) }
    let urgency = space.questionnaire.urgency(of: outcome, for: standing.answers)
    return urgency...urgency
  }
}
