internal import Guidance
internal import GuidanceModel
internal import Pages

/// Every contact of an outcome, and the ways to make contact.
struct OtherHelpScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ consultation: Consultation, _ surroundings: Surroundings) {
    words = surroundings.words
    let contacts = Result(consultation, surroundings.library)?.contacts ?? []
    entries =
      contacts.map { Entry(SafeText($0.name), hint: $0.mainChannel?.dial.map { SafeText($0) }, to: .contact($0.id)) }
      + Way.allCases.map { Entry(surroundings.words[$0.phrase], to: .way($0, consultation)) }
    menu = Menu(count: entries.count)
  }

  var identity: String { "others" }
  var crumb: SafeText? { words[.outcomeCrumb] }
  var title: SafeText { words[.outcomeOthers] }

  func blocks(at time: LocalTime) -> [Block] { [.paragraph(words[.othersLead])] }
}

extension Way {
  var phrase: Phrase {
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
