internal import GuidanceModel

/// What the indexes hold of a service.
struct ServiceText: Sendable {
  let name: String
  let alias: String
  let need: String
  let place: String
  let said: String

  init(_ service: LocalService, in place: ServicePlace) {
    name = service.name
    alias = (service.otherNames + [service.organisation].compactMap(\.self)).joined(separator: " ")
    need = service.needs.joined(separator: " ")
    let addresses = service.sites.filter { !$0.isMasked }.flatMap(\.address)
    self.place = (service.areas + place.words).joined(separator: " ")
    let rest =
      service.description + service.eligibility + service.languages + service.access + service.applying + addresses
      + service.sites.compactMap(\.name)
    said = ([name, alias, need, self.place] + rest).joined(separator: " ")
  }
}
