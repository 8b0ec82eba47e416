internal import Guidance
internal import GuidanceModel

extension Destination {
  /// The screen of a place; a place that is not there leads to the list it would stand in.
  func screen(in surroundings: Surroundings, at now: Moment) -> any Screen {
    switch self {
    case .home, .departure, .revisit: HomeScreen(surroundings)
    case .emergency: FixedScreen.emergency(surroundings)
    case .all: FixedScreen.all(surroundings)
    case .contacts: FixedScreen.contacts(surroundings)
    case .contactGroup(let group): FixedScreen.contacts(group, surroundings)
    case .contact(let id): contact(id, surroundings)
    case .topics: FixedScreen.topics(surroundings)
    case .section(let section): FixedScreen.section(section, surroundings)
    case .topic(let id): topic(id, surroundings)
    case .questions(let id, let known): questions(id, known: known, surroundings)
    case .outcome(let consultation): outcome(consultation, surroundings)
    case .detail(let detail, let consultation): FixedScreen.detail(detail, consultation, surroundings)
    case .why(let consultation): FixedScreen.why(consultation, surroundings)
    case .otherHelp(let consultation): FixedScreen.otherHelp(consultation, surroundings)
    case .way(let way, let consultation): FixedScreen.way(way, consultation, surroundings)
    case .review(let consultation): FixedScreen.review(consultation, surroundings)
    case .takeaway(let id): takeaway(id, surroundings)
    case .search: SearchScreen(surroundings)
    case .service(let id): ServiceScreen(id, surroundings)
    case .places: PlacesScreen(surroundings)
    case .council(let id): council(id, surroundings)
    case .sources: FixedScreen.sources(surroundings)
    case .help: FixedScreen.help(surroundings)
    case .privacy: FixedScreen.privacy(surroundings)
    case .access: FixedScreen.access(surroundings)
    case .code(let text, let number): FixedScreen.code(text, number: number, surroundings)
    case .largeAsk(let number): FixedScreen.largeAsk(number, surroundings)
    case .large(let number): FixedScreen.large(number, surroundings)
    case .paper(let sheet): PaperScreen(sheet, surroundings)
    case .moreTime: FixedScreen.moreTime(surroundings)
    case .staff: FixedScreen.staff(surroundings)
    case .drafts(let intent): DoorScreen(intent, surroundings)
    case .draft(let draft): self.draft(draft, surroundings, at: now)
    }
  }

  private func contact(_ id: Identifier<Contact>, _ surroundings: Surroundings) -> any Screen {
    guard let contact = surroundings.library.contact(id) else { return FixedScreen.contacts(surroundings) }
    return ContactScreen(contact, surroundings)
  }

  private func takeaway(_ id: Identifier<Contact>, _ surroundings: Surroundings) -> any Screen {
    guard let contact = surroundings.library.contact(id) else { return FixedScreen.contacts(surroundings) }
    return FixedScreen.takeaway(contact, surroundings)
  }

  private func topic(_ id: Identifier<Topic>, _ surroundings: Surroundings) -> any Screen {
    guard let topic = surroundings.library.topic(id) else { return FixedScreen.topics(surroundings) }
    return TopicScreen(topic, surroundings)
  }

  private func questions(
    _ id: Identifier<Questionnaire>, known: [String: String], _ surroundings: Surroundings
  ) -> any Screen {
    guard let questionnaire = surroundings.library.questionnaire(id) else { return FixedScreen.contacts(surroundings) }
    return QuestionScreen(questionnaire, known: known, surroundings)
  }

  private func draft(_ draft: Draft, _ surroundings: Surroundings, at now: Moment) -> any Screen {
    guard let form = surroundings.library.form(draft.form) else { return DoorScreen(.list, surroundings) }
    return DraftScreen(draft, form, at: now, surroundings)
  }

  private func outcome(_ consultation: Consultation, _ surroundings: Surroundings) -> any Screen {
    OutcomeScreen(consultation, surroundings) ?? FixedScreen.emergency(surroundings)
  }

  private func council(_ id: Identifier<Council>, _ surroundings: Surroundings) -> any Screen {
    let places = surroundings.library.places
    guard let council = places.council(id) else { return PlacesScreen(surroundings) }
    return CouncilScreen(council, places, surroundings)
  }
}
