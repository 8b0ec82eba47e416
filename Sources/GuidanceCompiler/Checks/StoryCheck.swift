internal import GuidanceModel

/// Walks every routing story, and compares where it ends with what its practitioner expects.
struct StoryCheck {
  let questionnaire: Questionnaire
  let stories: [Record<RoutingStory>]
  let contact: (Identifier<Contact>) -> Contact?

  func faults() -> [ContentFault] {
    stories.flatMap { story in
      problems(story.value).map {
        story.fault("'\(story.value.situation)' \($0)", remedy: "change the story or the route, whichever is wrong")
      }
    }
  }

  private func problems(_ story: RoutingStory) -> [String] {
    var answers: [Int: Answer] = [:]
    for (question, options) in story.answers {
      do throws(AnswerFault) {
        let answer = try questionnaire.answer(options, to: question)
        answers[answer.question] = answer.answer
      } catch {
        return ["has an answer that '\(question)' does not take"]
      }
    }
    let walk = Walk(questionnaire, answers: answers)
    guard walk.stops.map({ questionnaire.questions[$0.question].id }) == story.answers.map(\.question) else {
      return [
        "asks other questions: \(walk.stops.map { questionnaire.questions[$0.question].id }.joined(separator: ", "))"
      ]
    }
    guard let outcome = walk.outcome else { return ["does not reach an outcome"] }
    return problems(story, outcome: outcome, answers: walk.standing.answers)
  }

  private func problems(_ story: RoutingStory, outcome: Int, answers: [Answer?]) -> [String] {
    let end = questionnaire.outcomes[outcome]
    let help = Help(questionnaire, outcome: outcome, answers: answers, contact: contact)
    let listed = help.listings.map { end.contacts[$0].contact }
    var problems: [String] = []
    if end.id != story.outcome { problems.append("ends at '\(end.id)', not '\(story.outcome)'") }
    if help.urgency != story.urgency { problems.append("is \(help.urgency.rawValue), not \(story.urgency.rawValue)") }
    if listed.first != story.first {
      problems.append("lists '\(listed.first?.text ?? "nothing")' first, not '\(story.first)'")
    }
    let missing = story.lists.filter { !listed.contains($0) }
    problems += missing.map { "does not list '\($0)'" }
    if missing.isEmpty, listed.filter(story.lists.contains) != story.lists {
      problems.append("lists its contacts in another order")
    }
    problems += story.doesNotList.filter(listed.contains).map { "lists '\($0)'" }
    return problems
  }
}
