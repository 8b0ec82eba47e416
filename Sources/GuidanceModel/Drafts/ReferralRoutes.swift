/// Where a referral can go, as far as the draft and the places known say.
///
/// Candidates only: an address stands here because a public page printed it. In Northern Ireland there are none.
package struct ReferralRoutes: Sendable {
  /// Fields that the program reads by name.
  package enum Field: String, Sendable {
    case nation, council
    case ageGroup = "age-group"
  }

  /// Of the council where one is known, else as it was chosen.
  package let nation: Nation?
  package let council: Council?
  /// Councils that a name could mean, where it could mean several.
  package let candidates: [Council]
  package let force: Force?
  package let routes: [PreventRoute]
  /// Whether children's services are to hear of it too: said to be a child, or not known.
  package let concernsChild: Bool

  package init(_ draft: Draft, _ places: Places) {
    let named = draft.entries[Field.council.rawValue].map { places.councils(named: $0.text) } ?? []
    council = named.count == 1 ? named.first : nil
    candidates = named.count > 1 ? named : []
    let nation = council?.nation ?? Self.option(.nation, draft).flatMap { Nation(rawValue: $0) }
    self.nation = nation
    force = places.force(council?.force)
    routes =
      nation == .northernIreland
      ? [] : council.map(places.routes) ?? places.routes.filter { $0.isShown && $0.isNational && $0.nation == nation }
    concernsChild = Self.option(.ageGroup, draft) != "adult"
  }

  private static func option(_ field: Field, _ draft: Draft) -> String? {
    guard case .chosen(let names)? = draft.entries[field.rawValue]?.content else { return nil }
    return names.first
  }
}

extension PreventRoute {
  /// Whether it is for a whole nation and not for one council or force.
  fileprivate var isNational: Bool { councils.isEmpty && force == nil && nation != nil }
}
