@testable import GuidanceCompiler
import GuidanceModel
import Testing
import TestSupport

/// The production walk and proof against a second, naive walk, on questionnaires made by chance.
@Suite struct DifferentialTests {
  private let contacts: [Identifier<Contact>: Contact]

  init() throws {
    let all = "[england, wales, scotland, northern-ireland]"
    let nations = [
      "emergency-999": all, "hotline": "[england]", "welsh": "[wales]", "children": all, "both": all,
      "staff": all,
    ]
    let audiences = ["emergency-999": "[public, child]", "children": "[child]", "staff": "[staff]"]
    contacts = Dictionary(
      uniqueKeysWithValues: try RandomQuestionnaire.contacts.map { id in
        (
          Identifier(id),
          try QuestionnaireTexts.contact(
            id, audience: audiences[id] ?? "[public, child]", nations: nations[id] ?? all)
        )
      })
  }

  /// A questionnaire made by chance; one with two equal routes is made anew.
  private func random(_ seed: UInt64, hasNumbers: Bool = false) throws -> (
    tree: Tree, questionnaire: Questionnaire
  ) {
    for attempt in 0..<100 as Range<UInt64> {
      var maker = RandomQuestionnaire(seed: seed + attempt << 32, hasNumbers: hasNumbers)
      let tree = maker.tree()
      do throws(ContentFault) {
        return (tree, try Questionnaire(Reader(tree, file: "random.yaml")))
      } catch {
        guard error.problem.hasSuffix("have the same condition") else { throw error }
      }
    }
    throw ContentFault(
      file: "random.yaml", mark: .none, problem: "chance made none", remedy: "change the seed")
  }

  private func proof(of questionnaire: Questionnaire) -> Proof {
    let record = Record(value: questionnaire, file: "random.yaml", mark: .none)
    var proof = Proof(record) { contacts[$0] }
    proof.run()
    return proof
  }

  @Test func `walks as the naive walk does`() throws {
    for seed in 0..<300 as Range<UInt64> {
      let (tree, questionnaire) = try random(seed, hasNumbers: true)
      let naive = NaiveWalk(tree: tree)
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<50 {
        let answers = Self.answers(to: questionnaire, using: &generator)
        let names = Dictionary(
          uniqueKeysWithValues: answers.map {
            (questionnaire.questions[$0.key].id, Set(questionnaire.names(of: $0.value, to: $0.key)))
          })
        let ours = Self.end(Walk(questionnaire, answers: answers), of: questionnaire)
        try #require(ours == naive.end(names), "seed \(seed): \(names)")
      }
    }
  }

  @Test func `counts the paths, the longest one and what they reach as the naive walk does`() throws {
    for seed in 1000..<1120 as Range<UInt64> {
      let (tree, questionnaire) = try random(seed)
      let naive = NaiveWalk(tree: tree)
      guard naive.everyAssignment().count <= 3000 else { continue }
      let findings = proof(of: questionnaire).findings
      let paths = naive.everyPath()
      let ends = naive.everyAssignment().map { naive.end($0) }
      let reached = Set(ends.flatMap(\.asked) + ends.map(\.stands))
      let ours = findings.reached.map { step in
        switch step {
        case .question(let index): questionnaire.questions[index].id
        case .outcome(let index): questionnaire.outcomes[index].id
        }
      }
      try #require(findings.paths == paths.count, "seed \(seed)")
      try #require(findings.longest == paths.map(\.count).max(), "seed \(seed)")
      try #require(Set(ours) == reached, "seed \(seed)")
    }
  }

  @Test func `finds an urgency that falls exactly when the naive walk does`() throws {
    var falls = 0
    for seed in 2000..<2120 as Range<UInt64> {
      let (tree, questionnaire) = try random(seed)
      let naive = NaiveWalk(tree: tree)
      guard naive.everyAssignment().count <= 1000 else { continue }
      let failed = proof(of: questionnaire).findings.failed
      let lowers = naive.lowersUrgency()
      try #require(!failed.isDisjoint(with: [.cautionRises, .doubtCounts]) == lowers, "seed \(seed)")
      falls += lowers ? 1 : 0
    }
    #expect(falls > 15, "chance made too few questionnaires whose urgency falls")
  }

  @Test func `never traps, never finds an old answer behind, and says the same every time`() throws {
    for seed in 3000..<3400 as Range<UInt64> {
      let questionnaire = try random(seed, hasNumbers: true).questionnaire
      let once = proof(of: questionnaire)
      #expect(!once.findings.failed.contains(.forgetsNothing), "seed \(seed)")
      #expect(!once.findings.failed.contains(.asksOnce), "seed \(seed)")
      #expect(once.faults() == proof(of: questionnaire).faults(), "seed \(seed)")
    }
  }

  @Test func `counts no further than the greatest number`() throws {
    let options = (0..<12).map { "o\($0)" }.joined(separator: ", ")
    let questions = (0..<6).map { index in
      """
        - id: q\(index)
          kind: choices
          options: [\(options)]
          routes:
            - {id: r\(index), go: \(index < 5 ? "q\(index + 1)" : "talk"), source: s}
      """
    }.joined(separator: "\n")
    let questionnaire = try QuestionnaireTexts.questionnaire(
      """
      id: wide
      start: q0
      longest: 6
      questions:
      \(questions)
      outcomes:
        - {id: talk, urgency: advice, contacts: [both], sources: [s]}
      """)
    let findings = proof(of: questionnaire).findings
    #expect(findings.walked == 1)
    #expect(findings.paths == .max)
  }

  private static func answers(to questionnaire: Questionnaire, using generator: inout SeededGenerator)
    -> [Int: Answer]
  {
    var answers: [Int: Answer] = [:]
    for (index, question) in questionnaire.questions.enumerated() where generator.chance(90) {
      switch question.kind {
      case .choice: answers[index] = .options(.option(generator.below(question.options.count)))
      case .choices:
        answers[index] = .options(OptionMask(rawValue: UInt64(generator.below(1 << question.options.count))))
      case .number: answers[index] = .number([-1, 0, 2, 3, 9, 10, .max, .min][generator.below(8)])
      }
    }
    return answers
  }

  private static func end(_ walk: Walk, of questionnaire: Questionnaire) -> NaiveWalk.End {
    let asked = walk.stops.map { questionnaire.questions[$0.question].id }
    if let next = walk.nextQuestion {
      return NaiveWalk.End(asked: asked, stands: questionnaire.questions[next].id)
    }
    let outcome = walk.outcome ?? -1
    return NaiveWalk.End(
      asked: asked, stands: questionnaire.outcomes[outcome].id,
      urgency: questionnaire.urgency(of: outcome, for: walk.standing.answers).rawValue)
  }
}
