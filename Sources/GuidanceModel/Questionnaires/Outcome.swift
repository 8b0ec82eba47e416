/// Where a walk ends: what to do, and whom to turn to.
package struct Outcome: Sendable {
  /// A contact of an outcome, listed when its condition holds.
  package struct Listing: Sendable {
    package let contact: Identifier<Contact>
    package let condition: Condition?
    package let mark: Mark
  }

  package let id: String
  package let urgency: Urgency
  /// Whether it is for someone who worries about themselves; nothing ever counts those.
  package let isAboutOneself: Bool
  /// In the order in which they are shown.
  package let contacts: [Listing]
  /// Pages to read meanwhile.
  package let topics: [Identifier<Topic>]
  package let sources: [Identifier<Source>]
  package let mark: Mark
}

/// A rule that is looked at after every answer, ahead of every route.
package struct DangerRule: Sendable {
  package let id: String
  package let condition: Condition
  package let outcome: Int
  package let source: Identifier<Source>
  package let mark: Mark
}

/// The least urgency of whatever outcome follows when a condition holds.
package struct Floor: Sendable {
  package let id: String
  package let condition: Condition
  package let urgency: Urgency
  package let source: Identifier<Source>
  package let mark: Mark
}

/// For whom a walk looks for help, when a condition holds.
package struct AudienceRule: Sendable {
  package let audience: Audience
  package let condition: Condition?
}
