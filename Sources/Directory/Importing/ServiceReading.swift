internal import GuidanceModel

/// Everything that an import wants to know of a service; it is made of the record alone, so that many can be made at once.
struct ServiceReading: Sendable {
  let notes: [FieldNote]
  /// Changes when the record changes.
  let digest: Int
  var service: LocalService
  let place: ServicePlace
  let text: ServiceText
  /// The same for services that are probably the same.
  let twin: Int
  /// The main hours; nil where nothing is said of them.
  let hours: ServiceHours?

  init(_ record: JSONValue, feed: FeedRecord, places: PlaceReading) {
    notes = FieldNotes.on(record)
    digest = Digest.of(JSONText.write(record))
    service = LocalService(record: record, feed: feed.name, imported: feed.imported)
    place = places.place(of: service)
    text = ServiceText(service, in: place)
    let postcode = service.sites.compactMap(\.postcode).first ?? ""
    twin = Digest.of((Places.folded(service.name) + "\n" + Places.folded(postcode)).utf8)
    let hours = service.mainHours
    self.hours = hours.isEmpty ? nil : hours
  }
}

extension ServiceReading {
  var flags: ServiceFlags {
    var flags = ServiceFlags(service.status)
    if service.hasPhone { flags.insert(.hasPhone) }
    if place.isRough { flags.insert(.isRoughlyPlaced) }
    if place.isSaid { flags.insert(.saysPlace) }
    if hours != nil { flags.insert(.hasHours) }
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
