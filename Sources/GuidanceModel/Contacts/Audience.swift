/// For whom a contact is.
package enum Audience: String, CaseIterable, Sendable {
  case `public`
  /// Someone under 18 may use it for themselves.
  case child
  case staff
  case volunteer
}
