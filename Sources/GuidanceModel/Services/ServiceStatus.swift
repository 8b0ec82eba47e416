/// Whether a service still exists, as its feed says.
package enum ServiceStatus: String, CaseIterable, Sendable {
  case active
  case inactive
  case defunct
  case temporarilyClosed = "temporarily closed"
  /// The feed leaves it out or writes a word that means nothing here.
  case notSaid = ""
}
