internal import GuidanceModel

/// Reads where a service is and whom it serves by place, as far as the feed says.
final class PlaceReading: Sendable {
  private let outcodes: [String: Outcode]
  private let councils: [String: Council]

  init(_ places: Places) {
    outcodes = Dictionary(places.outcodes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    councils = Dictionary(
      places.councils.flatMap { council in council.names.map { (Places.folded($0), council) } },
      uniquingKeysWith: { first, _ in first })
  }

  func place(of service: LocalService) -> ServicePlace {
    var place = ServicePlace()
    for site in service.sites where !site.isMasked { add(site, to: &place) }
    for area in service.areas { add(area: area, to: &place) }
    return place
  }

  private func add(_ site: ServiceSite, to place: inout ServicePlace) {
    let outcode = site.postcode.flatMap { outcodes[Places.outcodeText(of: $0)] }
    place.nation = place.nation ?? outcode?.nation
    if let point = site.point {
      place.points.append(point)
    } else if let point = outcode?.point {
      place.points.append(point)
      place.isRough = true
    }
    place.postcode = place.postcode ?? site.postcode
  }

  private func add(area: String, to place: inout ServicePlace) {
    let folded = Places.folded(area)
    if Self.everywhere.contains(folded) {
      place.isEverywhere = true
    } else if let nation = Self.nations[folded] {
      place.nations.insert(nation)
    } else if let council = councils[folded] {
      place.councils.insert(council.code)
      place.nation = place.nation ?? council.nation
    }
  }

  private static let everywhere: Set = ["uk", "unitedkingdom", "greatbritain", "national", "nationwide", "ukwide"]
  private static let nations: [String: Nation] = [
    "england": .england, "wales": .wales, "scotland": .scotland, "northernireland": .northernIreland,
  ]
}
