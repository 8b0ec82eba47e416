package import GuidanceModel

/// Why someone comes to the drafts.
package enum DraftIntent: Hashable, Sendable {
  case list
  case begin(Identifier<Form>, screening: [String: [String]])
  case open(Identifier<Draft>)
  /// To go on where a lock interrupted.
  case resume(Identifier<Draft>)
}
