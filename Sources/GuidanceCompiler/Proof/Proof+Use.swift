internal import GuidanceModel

extension Proof {
  /// Looks for parts that no path uses, and for options that say nothing.
  mutating func checkUse() {
    for (index, question) in questionnaire.questions.enumerated() {
      guard findings.reached.contains(.question(index)) else {
        findings.deadQuestions.append(question.id)
        unused("no path asks '\(question.id)'", "lead to it, or delete it", at: question.routes.first?.mark)
        continue
      }
      checkRoutes(of: question, index: index)
      checkOptions(of: question, index: index)
    }
    checkRules()
    checkOutcomes()
  }

  private mutating func checkRoutes(of question: Question, index: Int) {
    for (number, route) in question.routes.enumerated() where !findings.fired.contains(.route(question: index, number))
    {
      guard !isAlwaysDanger(question, index: index) || route.condition != nil || number > 0 else { continue }
      unused(
        "route \(number + 1) of '\(question.id)' is taken on no path", "delete it, or change what stands before it",
        at: route.mark)
    }
  }

  /// A question of which every answer means danger needs its one unconditional route all the same.
  private func isAlwaysDanger(_ question: Question, index: Int) -> Bool {
    question.routes.count == 1 && !findings.fired.contains(.route(question: index, 0))
  }

  private mutating func checkOptions(of question: Question, index: Int) {
    guard question.kind == .choice else {
      if question.kind == .choices { checkChoices(question, index: index) }
      return
    }
    for alike in question.alike
    where !space.classes[index].classes.contains(where: { $0.options.isSuperset(of: alike) }) {
      unused(
        "options of '\(question.id)' stand under 'alike', but lead to different places: \(names(alike, question))",
        "take them out of 'alike'", at: question.routes.first?.mark)
    }
    for group in space.classes[index].classes where group.options.rawValue.nonzeroBitCount > 1 {
      guard !question.alike.contains(where: { $0.isSuperset(of: group.options) }) else { continue }
      unused(
        "no condition tells these options of '\(question.id)' apart: \(names(group.options, question))",
        "use them, or write them under 'alike'", at: question.routes.first?.mark)
    }
    if space.classes[index].classes.count == 1 { saysNothing(question) }
  }

  private mutating func checkChoices(_ question: Question, index: Int) {
    if space.classes[index].classes.count == 1 { saysNothing(question) }
    guard question.options.count - question.alone.indices.count > AnswerClasses.mostChoices else { return }
    findings.fail(
      .isShort,
      "'\(question.id)' has more than \(AnswerClasses.mostChoices) options that go together, too many to prove",
      "ask in two questions", at: question.routes.first?.mark ?? record.mark, length: 0)
  }

  private mutating func saysNothing(_ question: Question) {
    findings.deadQuestions.append(question.id)
    unused(
      "the answer to '\(question.id)' changes nothing", "use it in a condition, or delete the question",
      at: question.routes.first?.mark)
  }

  private func names(_ mask: OptionMask, _ question: Question) -> String {
    mask.indices.map { question.options[$0] }.joined(separator: ", ")
  }

  private mutating func checkRules() {
    for (index, rule) in questionnaire.dangerRules.enumerated() where !findings.fired.contains(.danger(index)) {
      unused(
        "the danger rule '\(rule.id)' applies on no path; an earlier one may hide it", "delete it, or move it up",
        at: rule.mark)
    }
    for (index, floor) in questionnaire.floors.enumerated() where !findings.raisingFloors.contains(index) {
      unused("the floor '\(floor.id)' raises no outcome", "delete it", at: floor.mark)
    }
  }

  private mutating func checkOutcomes() {
    for (index, outcome) in questionnaire.outcomes.enumerated() {
      guard findings.reached.contains(.outcome(index)) else {
        findings.deadOutcomes.append(outcome.id)
        unused("no path ends at '\(outcome.id)'", "lead to it, or delete it", at: outcome.mark)
        continue
      }
      for (number, listing) in outcome.contacts.enumerated()
      where !findings.listed[index][number] {
        unused(
          "'\(outcome.id)' lists '\(listing.contact)' on no path",
          "delete it, or check its condition, nations and audience",
          at: listing.mark)
      }
    }
  }

  private mutating func unused(_ problem: String, _ remedy: String, at mark: Mark?) {
    findings.fail(.nothingIsDead, problem, remedy, at: mark ?? record.mark, length: 0)
  }

  // MARK: - Ways of contact

  /// Every way of contact has a fallback in every nation: by that way at any hour, or an online form.
  ///
  /// No fallback stands there for nothing.
  mutating func checkWays() {
    for way in Way.allCases {
      let contacts = (questionnaire.fallbacks[way] ?? []).compactMap(contact)
      for contact in contacts where !contact.offers(way) && !contact.offers(.online) {
        findings.fail(
          .offersEveryWay,
          "'\(contact.id)' stands under 'ways' for '\(way.rawValue)', and offers neither that nor an online form",
          "name one that does", at: record.mark, length: 0)
      }
      for nation in Nation.allCases.map(Optional.some) + [nil] {
        let serves = contacts.contains { contact in
          contact.serves(nation)
            && (contact.isReachableAtAnyHour(by: way) && contact.offers(way)
              || contact.isReachableAtAnyHour(by: .online))
        }
        guard !serves else { continue }
        let place = nation?.rawValue ?? "an unknown nation"
        findings.fail(
          .offersEveryWay, "nothing under 'ways' for '\(way.rawValue)' works at any hour in \(place)",
          "add a contact that does, or an online form", at: record.mark, length: 0)
      }
    }
  }
}
