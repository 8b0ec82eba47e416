internal import GuidanceModel

/// Contacts that are listed together, by who answers.
enum ContactGroup: String, CaseIterable, Sendable {
  case police, charity, health, council, government, other, withdrawn

  func holds(_ contact: Contact) -> Bool {
    guard contact.status == .current else { return self == .withdrawn }
    switch contact.answeredBy {
    case .police: return self == .police
    case .charity: return self == .charity
    case .health: return self == .health
    case .council, .ownOrganisation: return self == .council
    case .government, .regulator, .embassy: return self == .government
    case .company: return self == .other
    }
  }

  var phrase: Phrase {
    switch self {
    case .police: .groupPolice
    case .charity: .groupCharity
    case .health: .groupHealth
    case .council: .groupCouncil
    case .government: .groupGovernment
    case .other: .groupOther
    case .withdrawn: .groupWithdrawn
    }
  }
}
