internal import Guidance
internal import GuidanceModel
internal import Pages

/// What is known of one council's area: nation, police force and local routes.
struct CouncilScreen: MenuScreen {
  let council: Council
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let force: Force?
  private let routes: [PreventRoute]
  private let sources: [Source]

  init(_ council: Council, _ places: Places, _ surroundings: Surroundings) {
    self.council = council
    words = surroundings.words
    force = places.force(council.force)
    routes = places.routes(for: council)
    let shown = Set(routes.map(\.source))
    sources = surroundings.library.sources.filter { shown.contains($0.id) }
    entries = [
      Entry(words[.placesPolice], to: .contact(.nonEmergency)),
      Entry(words[council.nation.topicPhrase], to: .topic(council.nation.topic)),
    ]
    menu = Menu(count: entries.count)
  }

  var identity: String { "council \(council.id)" }
  var crumb: SafeText? { words[.placesTitle] }
  var title: SafeText { SafeText(council.officialName) }

  func blocks(at time: LocalTime) -> [Block] {
    let facts = [
      words(.placesNation, ["nation": words[council.nation.phrase].string]),
      words(.placesForce, ["force": force?.name ?? words[.placesUnknown].string]),
    ]
    return [.list(facts, .points)]
      + (council.nation == .northernIreland ? [.notice(Notice(.note, words[.placesNoPrevent]))] : routeBlocks)
  }

  private var routeBlocks: [Block] {
    guard !routes.isEmpty else { return [.paragraph(words[.placesNoRoutes])] }
    return [.heading(words[.placesRoutes]), .notice(Notice(.note, words[.placesCheck]))]
      + routes.map { .card(card($0)) }
  }

  private func card(_ route: PreventRoute) -> ContactCard {
    let source = sources.first { $0.id == route.source }.map { SourceText.line($0, words) }
    let dials = [route.email, route.phone, route.form, route.outOfHours].compactMap(\.self)
    return ContactCard(
      name: words[route.role.phrase], dial: dials.first.map { SafeText($0) }, answeredBy: words[route.purpose.phrase],
      lines: dials.dropFirst().map { SafeText($0) } + [SafeText(route.area)] + (source.map { [$0] } ?? []))
  }
}

extension Nation {
  fileprivate var topic: Identifier<Topic> { Identifier("in-\(rawValue)") }

  fileprivate var topicPhrase: Phrase {
    switch self {
    case .england: .placesInEngland
    case .wales: .placesInWales
    case .scotland: .placesInScotland
    case .northernIreland: .placesInNorthernIreland
    }
  }
}

extension PreventRoute.Role {
  fileprivate var phrase: Phrase {
    switch self {
    case .policePrevent: .rolePolicePrevent
    case .councilPrevent: .roleCouncilPrevent
    case .childFrontDoor: .roleChildFrontDoor
    case .adultSafeguarding: .roleAdultSafeguarding
    case .channel: .roleChannel
    }
  }
}

extension PreventRoute.Purpose {
  fileprivate var phrase: Phrase {
    switch self {
    case .advice: .purposeAdvice
    case .referral: .purposeReferral
    case .unknown: .purposeUnknown
    }
  }
}
