/// Why names of answers do not fit a questionnaire.
package enum AnswerFault: Error, Equatable, Sendable {
  /// There is no question of that name; the nearest names follow.
  case unknownQuestion(String, near: [String])
  /// The question has no such option; the nearest names, or all, follow.
  case unknownOption(String, question: String, near: [String])
  /// The question does not take these options together.
  case notAccepted(question: String)
}

extension Questionnaire {
  /// The answer that option names, or a number, make to a question.
  package func answer(
    _ names: [String], to questionName: String
  ) throws(AnswerFault) -> (question: Int, answer: Answer) {
    guard let index = question(named: questionName) else {
      let all = questions.map(\.id)
      let near = Nearest.names(to: questionName, in: all)
      throw .unknownQuestion(questionName, near: near.isEmpty ? all : near)
    }
    let asked = questions[index]
    let answer = try asked.kind == .number ? Self.number(names, asked) : Self.options(names, asked)
    guard asked.accepts(answer) else { throw .notAccepted(question: asked.id) }
    return (index, answer)
  }

  private static func number(_ names: [String], _ question: Question) throws(AnswerFault) -> Answer {
    guard names.count == 1, let number = Int(names[0]) else { throw .notAccepted(question: question.id) }
    return .number(number)
  }

  private static func options(_ names: [String], _ question: Question) throws(AnswerFault) -> Answer {
    var mask: OptionMask = []
    for name in names {
      guard let option = question.option(named: name) else {
        let near = Nearest.names(to: name, in: question.options)
        throw .unknownOption(name, question: question.id, near: near.isEmpty ? question.options : near)
      }
      mask.insert(.option(option))
    }
    return .options(mask)
  }

  /// The names of an answer, for output.
  package func names(of answer: Answer, to question: Int) -> [String] {
    switch answer {
    case .options(let mask): mask.indices.map { questions[question].options[$0] }
    case .number(let number): [String(number)]
    }
  }
}
