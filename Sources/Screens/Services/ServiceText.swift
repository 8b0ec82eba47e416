internal import GuidanceModel

/// Says in words what is known of a local service.
struct ServiceText {
  let words: Words
  private let hours: HoursText

  init(_ words: Words, holidays: BankHolidays) {
    self.words = words
    hours = HoursText(words: words, holidays: holidays)
  }

  /// Open, closed, by appointment, unknown or conflicting, with the next change.
  func state(_ state: ServiceOpenState, at time: LocalTime) -> SafeText {
    switch state {
    case .open(nil): words[.serviceStateOpen]
    case .open(let end?): words(.serviceStateOpenUntil, ["time": hours.moment(end, from: time)])
    case .closed(nil): words[.serviceStateClosed]
    case .closed(let opening?): words(.serviceStateClosedUntil, ["time": hours.moment(opening, from: time)])
    case .byAppointment: words[.serviceStateAppointment]
    case .unknown: words[.serviceStateUnknown]
    case .conflicting: words[.serviceStateConflicting]
    }
  }

  /// What must be read before anyone goes there; nil for a service that is running.
  func warning(_ status: ServiceStatus) -> SafeText? {
    switch status {
    case .active: nil
    case .inactive: words[.serviceStatusInactive]
    case .defunct: words[.serviceStatusDefunct]
    case .temporarilyClosed: words[.serviceStatusClosed]
    case .notSaid: words[.serviceStatusNotSaid]
    }
  }

  /// Why a service stands in the list.
  func reasons(_ reasons: [MatchReason], near place: SoughtPlace?) -> SafeText {
    SafeText(reasons.map { reason($0, near: place).string }.joined(separator: " "))
  }

  private func reason(_ reason: MatchReason, near place: SoughtPlace?) -> SafeText {
    let place = place?.name ?? ""
    return switch reason {
    case .name: words[.serviceReasonName]
    case .need: words[.serviceReasonNeed]
    case .text: words[.serviceReasonText]
    case .someWords: words[.serviceReasonSomeWords]
    case .near(let miles, isRough: false): words(.serviceReasonNear, ["miles": self.miles(miles), "place": place])
    case .near(let miles, isRough: true): words(.serviceReasonNearRough, ["miles": self.miles(miles), "place": place])
    case .covers: words(.serviceReasonCovers, ["place": place])
    case .placeNotSaid: words[.serviceReasonPlaceNotSaid]
    }
  }

  private func miles(_ miles: Double) -> String {
    switch Int(miles.rounded()) {
    case 0: words[.serviceMilesUnder].string
    case 1: words[.serviceMilesOne].string
    case let count: words(.serviceMilesSeveral, ["count": "\(count)"]).string
    }
  }
}
