/// A service as a line of a list of what was found.
package struct ServiceMatch: Equatable, Sendable {
  package let id: ServiceID
  package let name: String
  package let organisation: String?
  /// Of its first place, unless that is kept secret.
  package let postcode: String?
  /// The first number, as the feed gives it.
  package let phone: String?
  package let status: ServiceStatus
  package let reasons: [MatchReason]
  package let state: ServiceOpenState
  /// The day on which someone last said that all of it is right.
  package let assured: Day?
  /// How well it fits: 0 to about 150, on the scale on which contacts and advice pages are scored.
  package let score: Int

  package init(
    id: ServiceID, name: String, organisation: String?, postcode: String?, phone: String?, status: ServiceStatus,
    reasons: [MatchReason], state: ServiceOpenState, assured: Day?, score: Int
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.postcode = postcode
    self.phone = phone
    self.status = status
    self.reasons = reasons
    self.state = state
    self.assured = assured
    self.score = score
  }
}

extension ServiceMatch {
  /// Whether all that was typed stands somewhere in it.
  package var hasAllWords: Bool { !reasons.contains(.someWords) }
}
