/// A place that someone names to find help near it.
package struct SoughtPlace: Sendable {
  /// How precise it is.
  package enum Kind: String, Sendable {
    case council, outcode, town
  }

  package let kind: Kind
  /// As it is shown, for example `S1` or `Sheffield`.
  package let name: String
  /// The middle of it; nil where that is not known.
  package let point: GeoPoint?
  /// The councils that it could be in; a postcode never names one alone.
  package let councils: [Council]
  /// Nil near a border.
  package let nation: Nation?
}

extension Places {
  /// The place that a postcode, the first half of one, a council or a town names; nil when it is none of them, or when
  /// several councils have such a name.
  ///
  /// No police force follows from it. Sources are those of the councils and outcodes.
  package func sought(_ text: String) -> SoughtPlace? {
    outcode(of: text).map(place) ?? council(soughtBy: text).map(place) ?? town(text)
  }

  private func council(soughtBy text: String) -> Council? {
    let found = councils(named: text)
    return found.count == 1 ? found.first : nil
  }

  private func place(_ outcode: Outcode) -> SoughtPlace {
    SoughtPlace(
      kind: .outcode, name: outcode.code, point: outcode.point, councils: outcode.councils.compactMap(council),
      nation: outcode.nation)
  }

  /// Where a council is the only one of some outcodes, they tell best where its middle is.
  private func place(_ council: Council) -> SoughtPlace {
    let ids = Set([council.id] + councils.filter { $0.county == council.id }.map(\.id))
    let touching = outcodes.filter { !ids.isDisjoint(with: $0.councils) }
    let inside = touching.filter { ids.isSuperset(of: $0.councils) }
    return SoughtPlace(
      kind: .council, name: council.name, point: .middle(of: (inside.isEmpty ? touching : inside).compactMap(\.point)),
      councils: councils.filter { ids.contains($0.id) }, nation: council.nation)
  }

  private func town(_ text: String) -> SoughtPlace? {
    let wanted = text.lowercased()
    let found = outcodes.filter { $0.town?.lowercased() == wanted }
    guard let name = found.first?.town else { return nil }
    let ids = Set(found.flatMap(\.councils))
    let nations = Set(found.map(\.nation))
    return SoughtPlace(
      kind: .town, name: name, point: .middle(of: found.compactMap(\.point)),
      councils: councils.filter { ids.contains($0.id) }, nation: nations.count == 1 ? found.first?.nation : nil)
  }
}

extension Outcode {
  /// The middle of it; nil where its record gives no numbers.
  package var point: GeoPoint? {
    guard let latitude = Double(latitude), let longitude = Double(longitude) else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude)
  }
}
