package import GuidanceModel

/// Something about a service that a person should look at.
package struct DirectoryFinding: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// It has no number, no e-mail, no web address and no address.
    case unreachable
    /// Another service has its name and postcode.
    case duplicate
    /// Nobody said for two years that it is right, or nobody ever did.
    case stale
    /// It has no name, no description or no need that it is listed under.
    case incomplete
  }

  package let kind: Kind
  package let id: ServiceID
  package let name: String
  /// The first of its kind, for a duplicate.
  package let other: ServiceID?
  /// When it was last assured, for a stale one.
  package let assured: Day?
}
