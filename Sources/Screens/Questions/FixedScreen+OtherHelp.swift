internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// Every contact of an outcome, and the ways to make contact.
  static func otherHelp(_ consultation: Consultation, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let contacts = Result(consultation, surroundings.library)?.contacts ?? []
    return FixedScreen(
      "others", crumb: words[.outcomeCrumb], title: words[.outcomeOthers], text: [.paragraph(words[.othersLead])],
      entries: contacts.map(Entry.init) + Way.allCases.map { Entry(words[$0.phrase], to: .way($0, consultation)) },
      words: words)
  }

  /// The contacts of an outcome that can be reached in one way, or those to fall back to.
  static func way(_ way: Way, _ consultation: Consultation, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let result = Result(consultation, surroundings.library)
    let offering = result?.contacts.filter { $0.offers(way) } ?? []
    let fallbacks = (consultation.questionnaire.fallbacks[way] ?? []).compactMap(surroundings.library.contact)
      .filter { $0.serves(result?.help.nation) }
    return FixedScreen(
      "way \(way.rawValue)", crumb: words[.outcomeCrumb], title: words[way.phrase],
      text: offering.isEmpty ? [.paragraph(words[.wayFallback])] : [],
      entries: (offering.isEmpty ? fallbacks : offering).map { Entry($0, by: way) }, words: words)
  }
}

extension Entry {
  /// A contact with what to dial for one way of contact.
  fileprivate init(_ contact: Contact, by way: Way) {
    let channel = contact.channels.first { way.kinds.contains($0.kind) } ?? contact.mainChannel
    self.init(SafeText(contact.name), hint: channel?.dial.map { SafeText($0) }, to: .contact(contact.id))
  }
}

extension Way {
  fileprivate var phrase: Phrase {
    switch self {
    case .voice: .wayVoice
    case .text: .wayText
    case .relay: .wayRelay
    case .bsl: .wayBsl
    case .online: .wayOnline
    case .noName: .wayNoName
    case .charity: .wayCharity
    }
  }
}
