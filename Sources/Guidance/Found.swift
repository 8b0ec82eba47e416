package import GuidanceModel

/// One line of what a search found: from the guidance, or from the directory of local services.
package enum Found: Sendable {
  case contact(Contact, Search.Reason)
  case topic(Topic, Search.Reason)
  case service(ServiceMatch)
}

extension Search.Results {
  /// The matches and local services as one list.
  ///
  /// The order of the guidance stays as it is. A service stands before the first match with a lower score, but never above
  /// a contact that is pinned in danger, the first of which is 999. What holds only some of the words stands below every
  /// service that holds them all; among it, pinned contacts are left out, unless there is danger or their name was typed.
  package func joined(with services: [ServiceMatch], rules: SearchRules) -> [Found] {
    let isOutdone = !isExact && services.contains(where: \.hasAllWords)
    let matches = matches.filter { match in
      !(isOutdone && match.isOne(of: rules.pinned) && pinned.isEmpty && !match.isNamed)
    }
    let lastPinned = matches.lastIndex { $0.isOne(of: rules.pinned) }
    var rest = services[...]
    var list: [Found] = []
    for (index, match) in matches.enumerated() {
      if index > lastPinned ?? -1 {
        while let service = rest.first, isBetter(service, than: match) { list.append(.service(rest.removeFirst())) }
      }
      list.append(match.found)
    }
    return list + rest.map(Found.service)
  }

  private func isBetter(_ service: ServiceMatch, than match: Search.Match) -> Bool {
    service.score > match.score || (!isExact && service.hasAllWords)
  }
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
