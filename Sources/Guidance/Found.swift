package import GuidanceModel

/// One line of what a search found: from the guidance, or from the directory of local services.
package enum Found: Sendable {
  case contact(Contact, Search.Reason)
  case topic(Topic, Search.Reason)
  case service(ServiceMatch)
}

extension Search.Results {
  /// What counts for a match that has only some of the words.
  private static let partlyFitting = 40

  /// The matches and local services as one list.
  ///
  /// The order of the guidance stays as it is. A service stands before the first match with a lower score, but never above
  /// a contact that is pinned in danger, the first of which is 999.
  package func joined(with services: [ServiceMatch], rules: SearchRules) -> [Found] {
    let lastPinned = matches.lastIndex { $0.isOne(of: rules.pinned) }
    var rest = services[...]
    var list: [Found] = []
    for (index, match) in matches.enumerated() {
      if index > lastPinned ?? -1 {
        while let service = rest.first, service.score > score(of: match) { list.append(.service(rest.removeFirst())) }
      }
      list.append(match.found)
    }
    return list + rest.map(Found.service)
  }

  private func score(of match: Search.Match) -> Int { isExact ? match.score : min(match.score, Self.partlyFitting) }
}

extension Search.Match {
  fileprivate var found: Found {
    switch subject {
    case .contact(let contact): .contact(contact, reason)
    case .topic(let topic): .topic(topic, reason)
    }
  }

  fileprivate func isOne(of contacts: [Identifier<Contact>]) -> Bool {
    if case .contact(let contact) = subject { contacts.contains(contact.id) } else { false }
  }
}
