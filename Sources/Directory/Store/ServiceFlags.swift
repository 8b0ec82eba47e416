internal import GuidanceModel

/// What ranking must know about a service, as bits.
struct ServiceFlags: OptionSet {
  let rawValue: Int

  static let hasPhone = ServiceFlags(rawValue: 1)
  /// Its place is known by its postcode district alone.
  static let isRoughlyPlaced = ServiceFlags(rawValue: 2)
  /// It says where it is or whom it serves by place.
  static let saysPlace = ServiceFlags(rawValue: 4)
  static let isUncertain = ServiceFlags(rawValue: 8)
  static let isClosedForNow = ServiceFlags(rawValue: 16)
  static let isGone = ServiceFlags(rawValue: 32)
  static let hasHours = ServiceFlags(rawValue: 64)
  /// It has a number, an e-mail, a web address or an address.
  static let isReachable = ServiceFlags(rawValue: 128)
  /// It has a name, a description and a need that it is listed under.
  static let isComplete = ServiceFlags(rawValue: 256)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ status: ServiceStatus) {
    switch status {
    case .active: self = []
    case .notSaid: self = .isUncertain
    case .temporarilyClosed: self = .isClosedForNow
    case .inactive, .defunct: self = .isGone
    }
  }

  var status: ServiceStatus {
    if contains(.isGone) { return .inactive }
    if contains(.isClosedForNow) { return .temporarilyClosed }
    return contains(.isUncertain) ? .notSaid : .active
  }
}
