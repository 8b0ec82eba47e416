/// The help that an outcome offers to these answers, with contacts picked by nation and audience.
package struct Help: Sendable {
  package let urgency: Urgency
  /// The contacts listed, in order, by their index in the outcome.
  package let listings: [Int]
  /// The nation answered; nil when it was not asked or not known.
  package let nation: Nation?
  package let audience: Audience

  /// Picks the contacts of an outcome whose condition holds and that serve the nation and the audience.
  ///
  /// An unknown nation keeps only contacts that serve all four. Cost grows with the outcome's contacts.
  package init(
    _ questionnaire: Questionnaire, outcome: Int, answers: [Answer?],
    contact: (Identifier<Contact>) -> Contact?
  ) {
    let all = questionnaire.outcomes[outcome].contacts
    self.init(questionnaire, outcome: outcome, answers: answers) { listing, nation, audience in
      contact(all[listing].contact).map { $0.serves(nation) && $0.serves(audience) } ?? false
    }
  }

  /// The same, for a caller that knows by the index of a listing whom its contact serves.
  package init(
    _ questionnaire: Questionnaire, outcome: Int, answers: [Answer?],
    serves: (_ listing: Int, Nation?, Audience) -> Bool
  ) {
    let nation = questionnaire.nation(in: answers)
    let audience = questionnaire.audience(in: answers)
    let all = questionnaire.outcomes[outcome].contacts
    listings = all.indices.filter { index in
      (all[index].condition?.holds(for: answers) ?? true) && serves(index, nation, audience)
    }
    urgency = questionnaire.urgency(of: outcome, for: answers)
    self.nation = nation
    self.audience = audience
  }
}

extension Questionnaire {
  /// The nation answered; nil when it was not asked or not known.
  package func nation(in answers: [Answer?]) -> Nation? {
    guard let question = nationQuestion, case .options(let mask)? = answers[question], let option = mask.indices.first
    else { return nil }
    return Nation(option: questions[question].options[option])
  }

  /// For whom these answers look for help.
  package func audience(in answers: [Answer?]) -> Audience {
    audienceRules.first { $0.condition?.holds(for: answers) ?? true }?.audience ?? .public
  }
}

extension Nation {
  /// The nation that an option such as `northern_ireland` names; nil for any other option.
  package init?(option: String) {
    self.init(rawValue: option.replacing("_", with: "-"))
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
