/// A helpline, office or place that someone can turn to.
package struct Contact: Sendable {
  /// Whether people can still use it.
  package enum Status: String, CaseIterable, Sendable {
    case current
    /// It is only history; the record says what to use instead.
    case withdrawn
  }

  package let id: Identifier<Contact>
  package let name: String
  /// Names it had before; found by search, never shown as current.
  package let formerNames: [String]
  /// Other words that people type when they mean it.
  package let searchWords: [String]
  package let status: Status
  /// What to use instead of a withdrawn one.
  package let instead: [Identifier<Contact>]
  package let answeredBy: Answerer
  package let summary: String
  package let purposes: [String]
  package let limits: [String]
  package let audience: [Audience]
  /// The nations it is known to serve.
  package let nations: [Nation]
  package let languages: String?
  /// Best first.
  package let channels: [Channel]
  package let confidence: Confidence?
  package let whatHappens: [String]
  package let haveReady: [String]
  /// A first sentence that a caller can say.
  package let firstWords: String?
  /// What happens outside hours, when some channel has hours.
  package let outsideHours: String?
  package let review: Review
}

extension Contact {
  /// What a service promises about what it is told, with the exceptions that it publishes.
  package struct Confidence: Sendable {
    package let promise: String
    package let exceptions: [String]
  }

  /// Whether it serves all four nations.
  package var servesEveryNation: Bool { nations.count == Nation.allCases.count }

  package func serves(_ nation: Nation?) -> Bool {
    nation.map(nations.contains) ?? servesEveryNation
  }

  package func serves(_ audience: Audience) -> Bool { self.audience.contains(audience) }

  package func channel(_ name: String) -> Channel? { channels.first { $0.id == name } }

  /// The first channel that has something to dial, open or write to.
  package var mainChannel: Channel? { channels.first { $0.dial != nil } }

  /// Whether someone can use it by a way of contact.
  package func offers(_ way: Way) -> Bool {
    switch way {
    case .charity: answeredBy == .charity && !channels.isEmpty
    case .noName: channels.contains { $0.nameNeeded == .no }
    default: channels.contains { way.kinds.contains($0.kind) }
    }
  }

  /// Whether someone can be reached at any hour by a way of contact.
  package func isReachableAtAnyHour(by way: Way) -> Bool {
    channels.contains { $0.isAlwaysReachable && way.kinds.contains($0.kind) }
  }
}

extension Identifier<Contact> {
  /// The contact that every emergency lists first.
  package static let emergency: Self = "emergency-999"

  /// The police when nobody is in danger, to whom a caller can turn when another line fails.
  package static let nonEmergency: Self = "police-101"
}
