internal import Guidance
internal import GuidanceModel
internal import Pages

/// Local routes as cards, each with where its address was printed.
struct RouteText {
  private let words: Words
  private let sources: [Source]

  init(_ routes: [PreventRoute], _ surroundings: Surroundings) {
    words = surroundings.words
    let shown = Set(routes.map(\.source))
    sources = surroundings.library.sources.filter { shown.contains($0.id) }
  }

  func card(_ route: PreventRoute) -> ContactCard {
    let source = sources.first { $0.id == route.source }.map { SourceText.line($0, words) }
    let dials = [route.email, route.phone, route.form, route.outOfHours].compactMap(\.self)
    return ContactCard(
      name: words[route.role.phrase], dial: dials.first.map { SafeText($0) }, answeredBy: words[route.purpose.phrase],
      lines: dials.dropFirst().map { SafeText($0) } + [SafeText(route.area)] + (source.map { [$0] } ?? []))
  }
}

extension PreventRoute.Role {
  var phrase: Phrase {
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
