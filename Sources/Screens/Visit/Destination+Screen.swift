internal import Guidance
internal import GuidanceModel

extension Destination {
  /// The screen of a place; a place that is not there leads to the list it would stand in.
  func screen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .home, .departure, .revisit: HomeScreen(surroundings)
    case .emergency: EmergencyScreen(surroundings)
    case .all: AllScreen(surroundings)
    case .contacts: ContactsScreen(surroundings)
    case .contactGroup(let group): ContactGroupScreen(group, surroundings)
    case .contact(let id): contact(id, surroundings)
    case .topics: TopicsScreen(surroundings)
    case .section(let section): SectionScreen(section, surroundings)
    case .topic(let id): topic(id, surroundings)
    case .questions(let id, let known): questions(id, known: known, surroundings)
    case .outcome(let consultation): outcome(consultation, surroundings)
    case .detail(let detail, let consultation): DetailScreen(detail, consultation, surroundings)
    case .why(let consultation): WhyScreen(consultation, surroundings)
    case .otherHelp(let consultation): OtherHelpScreen(consultation, surroundings)
    case .way(let way, let consultation): WayScreen(way, consultation, surroundings)
    case .review(let consultation): ReviewScreen(consultation, surroundings)
    case .takeaway(let id): takeaway(id, surroundings)
    case .search: SearchScreen(surroundings)
    case .places: PlacesScreen(surroundings)
    case .council(let id): council(id, surroundings)
    case .sources: SourcesScreen(surroundings)
    case .help: HelpScreen(surroundings)
    case .privacy: PrivacyScreen(surroundings)
    case .access: AccessScreen(surroundings)
    case .staff: StaffScreen(surroundings)
    }
  }

  private func contact(_ id: Identifier<Contact>, _ surroundings: Surroundings) -> any Screen {
    guard let contact = surroundings.library.contact(id) else { return ContactsScreen(surroundings) }
    return ContactScreen(contact, surroundings)
  }

  private func takeaway(_ id: Identifier<Contact>, _ surroundings: Surroundings) -> any Screen {
    guard let contact = surroundings.library.contact(id) else { return ContactsScreen(surroundings) }
    return TakeawayScreen(contact, surroundings)
  }

  private func topic(_ id: Identifier<Topic>, _ surroundings: Surroundings) -> any Screen {
    guard let topic = surroundings.library.topic(id) else { return TopicsScreen(surroundings) }
    return TopicScreen(topic, surroundings)
  }

  private func questions(
    _ id: Identifier<Questionnaire>, known: [String: String], _ surroundings: Surroundings
  ) -> any Screen {
    guard let questionnaire = surroundings.library.questionnaire(id) else { return ContactsScreen(surroundings) }
    return QuestionScreen(questionnaire, known: known, surroundings)
  }

  private func outcome(_ consultation: Consultation, _ surroundings: Surroundings) -> any Screen {
    OutcomeScreen(consultation, surroundings) ?? EmergencyScreen(surroundings)
  }

  private func council(_ id: Identifier<Council>, _ surroundings: Surroundings) -> any Screen {
    let places = surroundings.library.places
    guard let council = places.council(id) else { return PlacesScreen(surroundings) }
    return CouncilScreen(council, places, surroundings)
  }
}
