internal import GuidanceModel

/// A service on its way into the tables that are searched.
struct IndexedService {
  /// Where its record stands.
  struct Origin {
    let feed: Int64
    let sheet: Int64
    let row: Int64
  }

  let service: LocalService
  let place: ServicePlace
  let origin: Origin
  /// Changes when its record changes.
  let digest: Int

  /// The same for services that are probably the same.
  var twin: Int {
    let postcode = service.sites.compactMap(\.postcode).first ?? ""
    return Digest.of((Places.folded(service.name) + "\n" + Places.folded(postcode)).utf8)
  }

  var flags: ServiceFlags {
    var flags = ServiceFlags(service.status)
    if service.hasPhone { flags.insert(.hasPhone) }
    if place.isRough { flags.insert(.isRoughlyPlaced) }
    if place.isSaid { flags.insert(.saysPlace) }
    if !service.mainHours.isEmpty { flags.insert(.hasHours) }
    if service.isReachable { flags.insert(.isReachable) }
    if !service.name.isEmpty && !service.description.isEmpty && !service.needs.isEmpty { flags.insert(.isComplete) }
    return flags
  }
}

extension LocalService {
  fileprivate var isReachable: Bool {
    hasPhone || !emails.isEmpty || !links.isEmpty || sites.contains { !$0.address.isEmpty }
  }
}
