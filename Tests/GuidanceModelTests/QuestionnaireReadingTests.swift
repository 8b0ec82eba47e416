import GuidanceModel
import Testing
import TestSupport

@Suite struct QuestionnaireReadingTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let error: String
    var testDescription: String { error }

    init(_ old: String, _ new: String, _ error: String) {
      self.old = old
      self.new = new
      self.error = error
    }
  }

  @Test func `reads one without a fault`() throws {
    let questionnaire = try QuestionnaireTexts.questionnaire(QuestionnaireTexts.small)
    #expect(questionnaire.questions.map(\.id) == ["danger", "signs", "age", "nation"])
    #expect(questionnaire.outcomes.map(\.id) == ["call-999", "plan", "talk"])
    #expect(questionnaire.start == 0)
    #expect(questionnaire.nationQuestion == 3)
    #expect(questionnaire.questions[1].alone == [.option(2), .option(3)])
    #expect(questionnaire.questions[2].range == 0...120)
    #expect(questionnaire.floors.map(\.condition) == [.chosen(question: 0, options: .option(1))])
    #expect(questionnaire.outcomes[1].contacts[1].condition == .chosen(question: 3, options: .option(1)))
  }

  @Test(arguments: [
    Fault(
      "start: danger", "start: dnager", "2:8: error: there is no question named 'dnager'; use one of: danger"),
    Fault("start: danger", "strat: danger", "2:1: error: unknown key 'strat'; did you mean 'start'?"),
    Fault("start: danger", "start: [danger]", "2:8: error: text was expected here; write one value"),
    Fault("longest: 4", "longest: four", "3:10: error: 'four' is not a whole number; write digits"),
    Fault(
      "nation: nation", "nation: county",
      "4:9: error: there is no question named 'county'; use one of: danger, signs, age, nation"),
    Fault(
      "outcome: call-999", "outcome: call-99",
      "9:56: error: there is no outcome named 'call-99'; use one of: call-999"),
    Fault(
      "[danger, yes]", "[danger, yess]",
      "9:40: error: there is no option of 'danger' named 'yess'; use one of: yes"),
    Fault(
      "{is: [danger, yes]}", "{is: danger}",
      "9:31: error: a list was expected here; write lines that begin with a dash, or [a, b]"),
    Fault(
      "{is: [danger, yes]}", "{is: [danger]}",
      "9:31: error: 'is' takes a question and a value; write {is: [question, value]}"),
    Fault(
      "{is: [danger, yes]}", "{was: [danger, yes]}", "9:27: error: unknown key 'was'; did you mean 'has'?"),
    Fault(
      "{is: [danger, yes]}", "{is: [danger, yes], not: {answered: age}}",
      "9:26: error: a condition has one word; join several with {all: [...]} or {any: [...]}"),
    Fault("{is: [danger, yes]}", "{all: []}", "9:32: error: 'all' has no parts; add one, or drop it"),
    Fault(
      "{is: [danger, yes]}", "{has: [danger, yes]}",
      "9:32: error: 'has' does not fit 'danger', which is a question of kind choice; use 'is' or 'in'"),
    Fault(
      "{is: [danger, yes]}", "{at-least: [danger, 1]}",
      "9:37: error: 'at-least' does not fit 'danger'; use 'is', 'in' or 'has'"),
    Fault(
      "{has: [signs, none]}", "{is: [signs, none]}",
      "24:29: error: 'is' does not fit 'signs', which is a question of kind choices; use 'has'"),
    Fault(
      "{at-most: [age, 17]}", "{at-most: [age, old]}",
      "6:37: error: 'old' is not a whole number; write digits"),
    Fault(
      "{at-most: [age, 17]}", "{is: [age, 17]}",
      "6:26: error: 'is' does not fit 'age', which is a question of kind number; use 'at-least' or 'at-most'"),
    Fault(
      "{unknown: danger}", "{unknown: age}",
      "11:32: error: there is no option of 'age' named 'not_sure'; there is none to name"),
    Fault(
      "at-least: urgent", "at-least: high",
      "11:51: error: 'high' is not known here; use one of: information, advice, soon, urgent, emergency"),
    Fault(
      "kind: number", "kind: date",
      "27:11: error: 'date' is not known here; use one of: choice, choices, number"),
    Fault("least: 0", "least: 121", "28:12: error: 'least' is above 'most'; swap them"),
    Fault(
      "options: [yes, not_sure, no]", "options: [yes, yes, no]",
      "13:5: error: an option stands twice; give each its own name"),
    Fault(
      "    options: [yes, not_sure, no]\n", "    options: []\n",
      "13:5: error: question 'danger' has no options; add 'options: [...]'"),
    Fault(
      "go: age, source: s}", "go: danger, source: s}",
      "17:53: error: the route leads back to 'danger', so a walk could go round for ever; lead to a later question or to an outcome"
    ),
    Fault(
      "      - {go: signs}\n", "      - {id: x, if: {is: [danger, not_sure]}, go: signs, source: s}\n",
      "18:9: error: the last route of 'danger' has a condition, so some answers lead nowhere; end with a route without 'if'"
    ),
    Fault(
      "      - {go: signs}\n", "      - {go: signs}\n      - {go: age}\n",
      "18:9: error: a route of 'danger' without a condition hides those after it; move it to the end"),
    Fault(
      "      - {go: signs}\n",
      "      - {id: again, if: {is: [danger, no]}, go: signs, source: s}\n      - {go: signs}\n",
      "18:9: error: two routes of 'danger' have the same condition; delete the second"),
    Fault(
      "{id: only-talk, if:", "{if:",
      "17:9: error: the route has no 'id' or no 'source', so it cannot be explained; add both"),
    Fault(
      "{id: talk-first, go: talk, source: s}", "{id: talk-first, go: talk}",
      "37:9: error: the route has no 'id' or no 'source', so it cannot be explained; add both"),
    Fault(
      "{go: signs}", "{go: sings}",
      "18:14: error: there is no question or outcome named 'sings'; use one of: signs"),
    Fault(
      "id: plan\n", "id: danger\n",
      "43:9: error: the id 'danger' stands twice; give each question and outcome its own"),
    Fault(
      "id: plan\n", "id: Plan B\n", "43:9: error: 'Plan B' cannot be a name; use a to z, 0 to 9, '-' and '_'"),
    Fault(
      "contacts: [emergency-999]", "contacts: []",
      "39:5: error: outcome 'call-999' lists no contact; add 'contacts: [...]'"),
    Fault(
      "alone: [none, not_sure]", "alone: [nobody]",
      "22:13: error: there is no option of 'signs' named 'nobody'; use one of: weapon, plan, none, not_sure"),
    Fault(
      "{contact: welsh, if: {is: [nation, wales]}}", "{contact: welsh}",
      "45:25: error: 'if' is missing; add a line 'if: …'"),
    Fault(
      "{is: public}", "{is: everyone}",
      "7:10: error: 'everyone' is not known here; use one of: public, child, staff, volunteer"),
    Fault("id: small\n", "id: ''\n", "1:5: error: nothing stands here; write a value or leave the key out"),
  ])
  func `names the place and the remedy of every fault`(example: Fault) throws {
    let yaml = QuestionnaireTexts.small(replacing: example.old, with: example.new)
    try #require(yaml != QuestionnaireTexts.small)
    let reader = try ContentFolder.reader(yaml)
    #expect(fault { try Questionnaire(reader) } == "test.yaml:" + example.error)
  }

  @Test func `refuses more than 64 options`() throws {
    let names = (0..<65).map { "o\($0)" }.joined(separator: ", ")
    let yaml = QuestionnaireTexts.small(
      replacing: "[england, wales, scotland, northern_ireland, not_sure]", with: "[wales, \(names)]")
    let reader = try ContentFolder.reader(yaml)
    #expect(
      fault { try Questionnaire(reader) }
        == "test.yaml:32:5: error: question 'nation' has more than 64 options; ask in two questions")
  }

  @Test func `reads dates as the days before and after them`() throws {
    let yaml = QuestionnaireTexts.small(
      replacing: "{at-most: [age, 17]}",
      with: "{any: [{before: [age, 1970-01-03]}, {after: [age, 1970-01-03]}]}")
    let condition = try QuestionnaireTexts.questionnaire(yaml).audienceRules[0].condition
    #expect(condition == .any([.atMost(question: 2, 1), .atLeast(question: 2, 3)]))
  }
}
