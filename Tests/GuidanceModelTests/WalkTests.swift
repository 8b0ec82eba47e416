import GuidanceModel
import Testing
import TestSupport

@Suite struct WalkTests {
  let questionnaire: Questionnaire

  init() throws {
    questionnaire = try QuestionnaireTexts.questionnaire(QuestionnaireTexts.small)
  }

  /// The questions asked, and where the walk stands: `danger signs > nation` or `danger = call-999`.
  private func path(_ walk: Walk) -> String {
    let asked = walk.stops.map { questionnaire.questions[$0.question].id }.joined(separator: " ")
    if let next = walk.nextQuestion { return "\(asked) > \(questionnaire.questions[next].id)" }
    return "\(asked) = \(walk.outcome.map { questionnaire.outcomes[$0].id } ?? "nowhere")"
  }

  private func walk(_ answers: (String, [String])...) throws -> Walk {
    Walk(questionnaire, answers: try self.answers(answers))
  }

  private func answers(_ named: [(String, [String])]) throws -> [Int: Answer] {
    var answers: [Int: Answer] = [:]
    for (question, options) in named {
      let answer = try questionnaire.answer(options, to: question)
      answers[answer.question] = answer.answer
    }
    return answers
  }

  @Test func `begins at the first question`() throws {
    #expect(try path(walk()) == " > danger")
    #expect(try walk().stops.isEmpty)
  }

  @Test func `goes as far as the answers lead`() throws {
    #expect(try path(walk(("danger", ["no"]))) == "danger > age")
    #expect(try path(walk(("danger", ["no"]), ("age", ["30"]))) == "danger age > nation")
    #expect(
      try path(walk(("danger", ["no"]), ("age", ["30"]), ("nation", ["wales"]))) == "danger age nation = talk"
    )
    #expect(
      try path(
        walk(
          ("danger", ["not_sure"]), ("signs", ["weapon", "plan"]), ("age", ["9"]), ("nation", ["not_sure"])))
        == "danger signs age nation = plan")
  }

  @Test func `puts danger ahead of every route, and stops there`() throws {
    let walk = try walk(("danger", ["yes"]), ("signs", ["none"]), ("age", ["30"]), ("nation", ["wales"]))
    #expect(path(walk) == "danger = call-999")
    #expect(walk.stops.map(\.fired) == [.danger(0)])
  }

  @Test func `waits at a question whose answer it cannot take`() throws {
    let bad: [Int: [Answer]] = [
      0: [
        .number(1), .options([]), .options([.option(0), .option(1)]), .options(.option(3)),
        .options(.option(63)),
      ],
      1: [
        .number(1), .options([]), .options([.option(0), .option(2)]), .options([.option(2), .option(3)]),
        .options(.option(4)),
      ],
      2: [.number(-1), .number(121), .options(.option(0))],
    ]
    for (question, answers) in bad {
      for answer in answers {
        #expect(!questionnaire.questions[question].accepts(answer), "\(question): \(answer)")
      }
    }
    #expect(path(Walk(questionnaire, answers: [0: .options(.option(3))])) == " > danger")
    #expect(path(Walk(questionnaire, answers: [0: .options(.option(2)), 2: .number(500)])) == "danger > age")
  }

  @Test func `goes back by forgetting the last answer`() throws {
    let all: [(String, [String])] = [
      ("danger", ["not_sure"]), ("signs", ["plan"]), ("age", ["40"]), ("nation", ["wales"]),
    ]
    for length in 0..<all.count {
      let walk = Walk(questionnaire, answers: try answers(Array(all[..<length])))
      #expect(walk.stops.count == length)
      #expect(walk.nextQuestion == length)
    }
  }

  @Test func `ignores answers off the path, and brings them back with it`() throws {
    var answers = try answers([
      ("danger", ["not_sure"]), ("signs", ["plan"]), ("age", ["12"]), ("nation", ["wales"]),
    ])
    let before = Walk(questionnaire, answers: answers)
    #expect(path(before) == "danger signs age nation = plan")
    answers[0] = try questionnaire.answer(["no"], to: "danger").answer
    let changed = Walk(questionnaire, answers: answers)
    #expect(path(changed) == "danger age nation = talk")
    #expect(changed.standing.answers[1] == nil)
    #expect(changed.standing == Walk(questionnaire, answers: answers.filter { $0.key != 1 }).standing)
    answers[0] = try questionnaire.answer(["not_sure"], to: "danger").answer
    #expect(Walk(questionnaire, answers: answers).stops == before.stops)
    #expect(Walk(questionnaire, answers: answers).standing == before.standing)
  }

  @Test func `stays at an outcome whatever is answered`() throws {
    let end = try walk(("danger", ["yes"])).standing
    #expect(questionnaire.step(from: end, answer: .options(.option(2))) == end)
  }

  @Test func `lifts the urgency of every outcome to that of a floor`() throws {
    let calm = try walk(("danger", ["no"]), ("age", ["30"]), ("nation", ["wales"]))
    let unsure = try walk(("danger", ["not_sure"]), ("signs", ["none"]), ("nation", ["wales"]))
    #expect(path(unsure) == "danger signs nation = talk")
    #expect(questionnaire.urgency(of: 2, for: calm.standing.answers) == .advice)
    #expect(questionnaire.urgency(of: 2, for: unsure.standing.answers) == .urgent)
    #expect(questionnaire.urgency(of: 0, for: unsure.standing.answers) == .emergency)
  }

  @Test func `says which name it does not know, and the nearest ones`() {
    #expect(throws: AnswerFault.unknownQuestion("natoin", near: ["nation"])) {
      try questionnaire.answer(["wales"], to: "natoin")
    }
    #expect(throws: AnswerFault.unknownOption("wale", question: "nation", near: ["wales"])) {
      try questionnaire.answer(["wale"], to: "nation")
    }
    #expect(throws: AnswerFault.unknownOption("12", question: "danger", near: ["no"])) {
      try questionnaire.answer(["12"], to: "danger")
    }
    #expect(throws: AnswerFault.notAccepted(question: "signs")) {
      try questionnaire.answer(["plan", "none"], to: "signs")
    }
    #expect(throws: AnswerFault.notAccepted(question: "danger")) {
      try questionnaire.answer([], to: "danger")
    }
    #expect(throws: AnswerFault.notAccepted(question: "age")) { try questionnaire.answer(["121"], to: "age") }
    #expect(throws: AnswerFault.notAccepted(question: "age")) {
      try questionnaire.answer(["12", "13"], to: "age")
    }
  }

  @Test func `gives an answer back by its names`() throws {
    let answer = try questionnaire.answer(["plan", "weapon"], to: "signs")
    #expect(questionnaire.names(of: answer.answer, to: answer.question) == ["weapon", "plan"])
    #expect(questionnaire.names(of: .number(-3), to: 2) == ["-3"])
  }

  @Test func `takes sixty-four options`() throws {
    let names = (0..<64).map { "o\($0)" }
    let yaml = QuestionnaireTexts.small(
      replacing: "[weapon, plan, none, not_sure]",
      with: "[weapon, plan, none, not_sure, \(names[4...].joined(separator: ", "))]")
    let wide = try QuestionnaireTexts.questionnaire(yaml)
    #expect(wide.questions[1].accepts(.options(.option(63))))
    #expect(try wide.answer(["o63", "o40"], to: "signs").answer == .options([.option(40), .option(63)]))
  }
}

@Suite struct HelpTests {
  let questionnaire: Questionnaire
  let contacts: [Identifier<Contact>: Contact]

  init() throws {
    questionnaire = try QuestionnaireTexts.questionnaire(QuestionnaireTexts.small)
    let all = "[england, wales, scotland, northern-ireland]"
    contacts = [
      "emergency-999": try QuestionnaireTexts.contact(
        "emergency-999", audience: "[public, child, staff]", nations: all),
      "hotline": try QuestionnaireTexts.contact("hotline", audience: "[public]", nations: "[england, wales]"),
      "welsh": try QuestionnaireTexts.contact("welsh", audience: "[public, child]", nations: "[wales]"),
      "children": try QuestionnaireTexts.contact("children", audience: "[child]", nations: all),
      "both": try QuestionnaireTexts.contact("both", audience: "[public, child]", nations: all),
      "staff": try QuestionnaireTexts.contact("staff", audience: "[staff]", nations: all),
    ]
  }

  private func listed(_ outcome: Int, age: Int?, nation: String?) throws -> [String] {
    var answers: [Answer?] = [nil, nil, age.map(Answer.number), nil]
    if let nation { answers[3] = try questionnaire.answer([nation], to: "nation").answer }
    let help = Help(questionnaire, outcome: outcome, answers: answers) { contacts[$0] }
    return help.listings.map { questionnaire.outcomes[outcome].contacts[$0].contact.text }
  }

  @Test func `lists contacts that serve the nation, in the outcome's order`() throws {
    #expect(try listed(1, age: 30, nation: "england") == ["hotline", "both"])
    #expect(try listed(1, age: 30, nation: "wales") == ["hotline", "welsh", "both"])
    #expect(try listed(1, age: 30, nation: "scotland") == ["both"])
  }

  @Test(arguments: ["not_sure", nil])
  func `lists only contacts of all four nations when the nation is not known`(nation: String?) throws {
    #expect(try listed(1, age: 30, nation: nation) == ["both"])
  }

  @Test func `lists contacts for the audience of the first rule that holds`() throws {
    #expect(try listed(1, age: 17, nation: "wales") == ["welsh", "children", "both"])
    #expect(try listed(2, age: 17, nation: "wales") == ["children", "both"])
    #expect(try listed(2, age: 18, nation: "wales") == ["both"])
    #expect(try listed(2, age: nil, nation: "wales") == ["both"])
  }

  @Test func `leaves out a contact that is not there`() throws {
    let help = Help(questionnaire, outcome: 1, answers: [nil, nil, nil, nil]) { _ in nil }
    #expect(help.listings.isEmpty)
    #expect(help.nation == nil)
    #expect(help.audience == .public)
    #expect(help.urgency == .urgent)
  }

  @Test func `knows nations by their option names`() {
    #expect(Nation(option: "northern_ireland") == .northernIreland)
    #expect(Nation(option: "wales") == .wales)
    #expect(Nation(option: "not_sure") == nil)
  }
}
