internal import GuidanceModel

extension ServiceSite {
  /// Reads a place of a service out of a `service_at_location`.
  ///
  /// A masked place keeps its phones, hours and access, and nothing that says where it is. Hours that the service keeps
  /// at the place come before those of the place itself.
  init(_ site: JSONValue, phones: [ServicePhone], isMasked: Bool) {
    self.init()
    self.isMasked = isMasked
    self.phones = phones
    let location = site["location"] ?? .null
    hours = site.hours.isEmpty ? location.hours : site.hours
    access = distinct(location.list("accessibility").compactMap(\.accessibilityLine))
    guard !isMasked else { return }
    name = location.line("name")
    transport = location.line("transportation")
    point = GeoPoint(location)
    guard let address = location.addressToShow else { return }
    self.address = Self.lines(of: address)
    postcode = address["postal_code"]?.said
  }

  private static func lines(of address: JSONValue) -> [String] {
    let keys = ["attention", "address_1", "address_2", "address_3", "address_4", "city", "region", "state_province"]
    return distinct(keys.flatMap { address.paragraphs($0) })
  }
}

extension GeoPoint {
  /// The point of a location within the United Kingdom; nil where it gives none or one that cannot be.
  ///
  /// Degrees that only fit when they are swapped are swapped.
  init?(_ location: JSONValue) {
    guard let latitude = location["latitude"]?.said.flatMap(Double.init),
      let longitude = location["longitude"]?.said.flatMap(Double.init)
    else { return nil }
    if Self.isBritish(latitude, longitude) {
      self.init(latitude: latitude, longitude: longitude)
    } else if Self.isBritish(longitude, latitude) {
      self.init(latitude: longitude, longitude: latitude)
    } else {
      return nil
    }
  }

  static func isBritish(_ latitude: Double, _ longitude: Double) -> Bool {
    (49...61).contains(latitude) && (-9...2).contains(longitude)
  }
}

extension JSONValue {
  /// The address at which a place is found: the physical one, else the first that is not for post alone.
  fileprivate var addressToShow: JSONValue? {
    let addresses = list("addresses")
    let kind = { (address: JSONValue) in address["address_type"]?.said?.lowercased() ?? "" }
    return addresses.first { kind($0) == "physical" } ?? addresses.first { kind($0) != "postal" } ?? addresses.first
  }

  fileprivate var accessibilityLine: String? {
    let parts = distinct(["description", "accessibility", "details"].compactMap { line($0) })
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }
}
