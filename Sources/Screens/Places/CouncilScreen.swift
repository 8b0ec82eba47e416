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
  private let text: RouteText

  init(_ council: Council, _ places: Places, _ surroundings: Surroundings) {
    self.council = council
    words = surroundings.words
    force = places.force(council.force)
    routes = places.routes(for: council)
    text = RouteText(routes, surroundings)
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
      + routes.map { .card(text.card($0)) }
  }
}

extension Nation {
  var topic: Identifier<Topic> { Identifier("in-\(rawValue)") }

  var topicPhrase: Phrase {
    switch self {
    case .england: .placesInEngland
    case .wales: .placesInWales
    case .scotland: .placesInScotland
    case .northernIreland: .placesInNorthernIreland
    }
  }
}
