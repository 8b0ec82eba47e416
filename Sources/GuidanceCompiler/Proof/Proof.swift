internal import GuidanceModel

/// Walks every distinguishable path of a questionnaire and holds it to its promises.
///
/// Paths are walked depth first by the production `step`; answers that no condition can tell apart are walked once and
/// counted. Comparisons between paths are remembered by the answers that later conditions read.
struct Proof {
  let record: Record<Questionnaire>
  let questionnaire: Questionnaire
  let contact: (Identifier<Contact>) -> Contact?
  /// For each outcome, its contacts in the order listed; nil for one that is not there.
  private let contacts: [[ListedContact?]]
  let space: PathSpace
  var findings: Findings

  /// The most paths that are walked; a person cannot review a questionnaire with more.
  static let mostPaths = 2_000_000

  init(_ record: Record<Questionnaire>, contact: @escaping (Identifier<Contact>) -> Contact?) {
    self.record = record
    questionnaire = record.value
    findings = Findings(record.value)
    self.contact = contact
    contacts = record.value.outcomes.map { $0.contacts.map { contact($0.contact).map(ListedContact.init) } }
    space = PathSpace(record.value)
  }

  /// Runs every check; what fails is in `findings`.
  mutating func run() {
    walkAllPaths()
    compareAnswers()
    checkUse()
    checkWays()
  }

  // MARK: - Every path

  private mutating func walkAllPaths() {
    visit(questionnaire.beginning, asked: [], count: 1, hasReason: false)
  }

  private mutating func visit(_ standing: Standing, asked: [Int], count: Int, hasReason: Bool) {
    guard findings.walked <= Self.mostPaths else {
      findings.fail(
        .isShort, "there are more than \(Self.mostPaths) paths", "ask fewer questions", at: record.mark, length: 0)
      return
    }
    switch standing.step {
    case .outcome(let outcome):
      end(at: outcome, standing, asked: asked, count: count, hasReason: hasReason)
    case .question(let question):
      findings.reached.insert(.question(question))
      if asked.contains(question) {
        fail(.asksOnce, standing, asked, "'\(questionnaire.questions[question].id)' is asked twice", "lead elsewhere")
        return
      }
      if asked.count >= questionnaire.longest {
        fail(
          .isShort, standing, asked, "the path has more than \(questionnaire.longest) questions",
          "lead to an outcome sooner")
        return
      }
      for answerClass in space.classes[question].classes {
        let next = questionnaire.step(from: standing, answer: answerClass.answer)
        note(next, asked: asked + [question])
        visit(
          next, asked: asked + [question], count: count.times(answerClass.count),
          hasReason: hasReason || explains(next.fired))
      }
    }
  }

  private func explains(_ fired: FiredRule?) -> Bool {
    switch fired {
    case .danger: true
    case .route(let question, let index): questionnaire.questions[question].routes[index].id != nil
    case nil: false
    }
  }

  private mutating func note(_ standing: Standing, asked: [Int]) {
    guard let fired = standing.fired else { return }
    findings.fired.insert(fired)
    guard case .danger(let rule) = fired else { return }
    let outcome = questionnaire.outcomes[questionnaire.dangerRules[rule].outcome]
    guard outcome.urgency == .emergency, standing.step == .outcome(questionnaire.dangerRules[rule].outcome) else {
      fail(
        .dangerComesFirst, standing, asked,
        "the danger rule '\(questionnaire.dangerRules[rule].id)' leads to '\(outcome.id)', which is \(outcome.urgency.rawValue)",
        "lead to an outcome of urgency emergency", at: questionnaire.dangerRules[rule].mark)
      return
    }
  }

  private mutating func end(at outcome: Int, _ standing: Standing, asked: [Int], count: Int, hasReason: Bool) {
    findings.walked += 1
    findings.paths = findings.paths.plus(count)
    findings.longest = max(findings.longest, asked.count)
    findings.reached.insert(.outcome(outcome))
    for (index, floor) in questionnaire.floors.enumerated()
    where floor.urgency > questionnaire.outcomes[outcome].urgency && floor.condition.holds(for: standing.answers) {
      findings.raisingFloors.insert(index)
    }
    if !hasReason {
      fail(
        .explainsItself, standing, asked, "no rule on the path says why", "give its last route an 'id' and a 'source'")
    }
    checkContacts(of: outcome, standing, asked: asked)
  }

  private mutating func checkContacts(of outcome: Int, _ standing: Standing, asked: [Int]) {
    let help = Help(questionnaire, outcome: outcome, answers: standing.answers) { listing, nation, audience in
      contacts[outcome][listing]?.serves(nation, audience) ?? false
    }
    let end = questionnaire.outcomes[outcome]
    for listing in help.listings { findings.listed[outcome][listing] = true }
    var place: String { help.nation?.rawValue ?? "an unknown nation" }
    guard let first = help.listings.first.map({ end.contacts[$0].contact }) else {
      fail(
        .endsAtAContact, standing, asked, "'\(end.id)' has no contact for \(place) and \(help.audience.rawValue)",
        "list one that serves them", at: end.mark)
      return
    }
    if end.urgency == .emergency {
      guard first != .emergency else { return }
      fail(
        .danger999, standing, asked, "'\(end.id)' is an emergency, and its first contact is '\(first)'",
        "list 999 first", at: end.mark)
      return
    }
    guard !help.listings.contains(where: { contacts[outcome][$0]?.isReachable ?? false }) else { return }
    fail(
      .endsAtAContact, standing, asked,
      "'\(end.id)' has nobody to reach at any hour for \(place) and \(help.audience.rawValue)",
      "list a line that answers at every hour, or an online form", at: end.mark)
  }

  // MARK: - Findings

  mutating func fail(
    _ kind: Promise.Kind, _ standing: Standing, _ asked: [Int], _ problem: String, _ remedy: String,
    at mark: Mark? = nil
  ) {
    let path = questionnaire.path(standing.answers)
    findings.fail(kind, "after \(path): \(problem)", remedy, at: mark ?? record.mark, length: asked.count)
  }

  func faults() -> [ContentFault] {
    findings.counterexamples.map { example in
      ContentFault(file: record.file, mark: example.mark, problem: example.problem, remedy: example.remedy)
    }
  }

  func certificate(stories: Int) -> Certificate {
    Certificate(
      id: questionnaire.id, questions: questionnaire.questions.count, outcomes: questionnaire.outcomes.count,
      paths: findings.paths, longest: findings.longest, deadQuestions: findings.deadQuestions,
      deadOutcomes: findings.deadOutcomes, stories: stories,
      promises: Promise.Kind.allCases.map { Promise(kind: $0, holds: !findings.failed.contains($0)) })
  }
}

extension Int {
  /// The product, or the greatest number when that is too small to hold it.
  fileprivate func times(_ other: Int) -> Int {
    let (product, isTooGreat) = multipliedReportingOverflow(by: other)
    return isTooGreat ? .max : product
  }

  /// The sum, or the greatest number when that is too small to hold it.
  fileprivate func plus(_ other: Int) -> Int {
    let (sum, isTooGreat) = addingReportingOverflow(other)
    return isTooGreat ? .max : sum
  }
}
