internal import GuidanceModel

/// Every distinguishable walk of a questionnaire, by the production `step`.
struct PathSpace {
  let questionnaire: Questionnaire
  let classes: [AnswerClasses]
  /// For each question, those that conditions from there on still read.
  private let laterReads: [[Int]]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let atoms = questionnaire.conditions.flatMap(\.atoms)
    classes = questionnaire.questions.enumerated().map { index, question in
      AnswerClasses(of: question, index: index, in: questionnaire, atoms: atoms)
    }
    laterReads = Self.laterReads(questionnaire)
  }

  /// The answers that can follow, one for each class.
  func answers(at question: Int) -> [Answer] { classes[question].classes.map(\.answer) }

  /// Two standings with the same key go on in the same way and end with the same urgencies.
  struct Key: Hashable {
    let step: Step
    let answers: [Answer?]
    /// At an outcome, how urgent it is.
    var urgency: Urgency?
  }

  func key(of standing: Standing) -> Key {
    switch standing.step {
    case .question(let question): Key(step: standing.step, answers: laterReads[question].map { standing.answers[$0] })
    case .outcome(let outcome):
      Key(step: standing.step, answers: [], urgency: questionnaire.urgency(of: outcome, for: standing.answers))
    }
  }

  private static func laterReads(_ questionnaire: Questionnaire) -> [[Int]] {
    let always = (questionnaire.dangerRules.map(\.condition) + questionnaire.floors.map(\.condition))
      .reduce(into: Set<Int>()) { $0.formUnion($1.questions) }
    var reads = Array(repeating: always, count: questionnaire.questions.count)
    for index in questionnaire.questions.indices.reversed() {
      for route in questionnaire.questions[index].routes {
        if let condition = route.condition { reads[index].formUnion(condition.questions) }
        if case .question(let next) = route.target { reads[index].formUnion(reads[next]) }
      }
    }
    return reads.map { $0.sorted() }
  }
}

extension Questionnaire {
  /// Every condition that decides anything a visitor sees.
  var conditions: [Condition] {
    questions.flatMap { $0.routes.compactMap(\.condition) } + dangerRules.map(\.condition) + floors.map(\.condition)
      + outcomes.flatMap { $0.contacts.compactMap(\.condition) } + audienceRules.compactMap(\.condition)
  }

  /// The answers of a standing in words such as `danger=no, about=me`.
  func path(_ answers: [Answer?]) -> String {
    let parts = answers.enumerated().compactMap { question, answer in
      answer.map { "\(questions[question].id)=\(names(of: $0, to: question).joined(separator: "+"))" }
    }
    return parts.isEmpty ? "the first question" : parts.joined(separator: ", ")
  }
}
