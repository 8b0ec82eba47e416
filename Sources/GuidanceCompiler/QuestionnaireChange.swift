package import GuidanceModel

/// Answer paths that end elsewhere after a change of content.
package struct QuestionnaireChange: Sendable {
  package let questionnaire: Identifier<Questionnaire>
  /// Distinct complete answer sequences, options counted one by one.
  package let paths: Int
  /// The outcome and urgency before.
  package let from: String
  /// The outcome and urgency after, or why there is none.
  package let to: String
  /// The answers of the first such path.
  package let example: String

  /// Walks every path of the old content through the new one.
  ///
  /// Cost grows with the number of paths.
  package static func all(from old: Content, to new: Content) -> [QuestionnaireChange] {
    old.questionnaires.flatMap { record in
      let after = new.questionnaires.first { $0.value.id == record.value.id }?.value
      return changes(from: record.value, to: after)
    }
  }

  private static func changes(from old: Questionnaire, to new: Questionnaire?) -> [QuestionnaireChange] {
    var found: [String: QuestionnaireChange] = [:]
    forEachPath(of: old) { answers in
      let before = end(old, answers)
      let after = new.map { end($0, translated(answers, from: old, to: $0)) } ?? "no questionnaire"
      guard before != after else { return }
      let key = "\(before) > \(after)"
      found[key] = QuestionnaireChange(
        questionnaire: old.id, paths: (found[key]?.paths ?? 0) + 1, from: before, to: after,
        example: found[key]?.example ?? path(answers, of: old))
    }
    return found.values.sorted { ($1.paths, $0.from, $0.to) < ($0.paths, $1.from, $1.to) }
  }

  private static func forEachPath(of questionnaire: Questionnaire, _ body: ([Int: Answer]) -> Void) {
    func visit(_ standing: Standing, _ answers: [Int: Answer]) {
      guard case .question(let question) = standing.step else { return body(answers) }
      for answer in questionnaire.questions[question].everyAnswer {
        visit(questionnaire.step(from: standing, answer: answer), answers.merging([question: answer]) { $1 })
      }
    }
    visit(questionnaire.beginning, [:])
  }

  private static func end(_ questionnaire: Questionnaire, _ answers: [Int: Answer]) -> String {
    let walk = Walk(questionnaire, answers: answers)
    if let outcome = walk.outcome {
      let urgency = questionnaire.urgency(of: outcome, for: walk.standing.answers)
      return "\(questionnaire.outcomes[outcome].id) (\(urgency.rawValue))"
    }
    return walk.nextQuestion.map { "the question \(questionnaire.questions[$0].id)" } ?? "nowhere"
  }

  private static func translated(_ answers: [Int: Answer], from old: Questionnaire, to new: Questionnaire) -> [Int:
    Answer]
  {
    var translated: [Int: Answer] = [:]
    for (question, answer) in answers {
      let names = old.names(of: answer, to: question)
      guard let same = try? new.answer(names, to: old.questions[question].id) else { continue }
      translated[same.question] = same.answer
    }
    return translated
  }

  private static func path(_ answers: [Int: Answer], of questionnaire: Questionnaire) -> String {
    questionnaire.path(questionnaire.questions.indices.map { answers[$0] })
  }
}

extension Question {
  /// Every answer that can be given, options counted one by one; the bounds of a number stand for it.
  var everyAnswer: [Answer] {
    switch kind {
    case .choice: options.indices.map { .options(.option($0)) }
    case .choices: AnswerClasses.combinations(of: self).map(Answer.options)
    case .number: range.map { Set([$0.lowerBound, $0.upperBound]).sorted().map(Answer.number) } ?? [.number(0)]
    }
  }
}
