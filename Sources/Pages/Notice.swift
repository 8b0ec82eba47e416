package import GuidanceModel

/// A few words that must not be missed.
package struct Notice: Equatable, Sendable {
  /// Why it stands out; a word says it on the page, never a colour alone.
  package enum Kind: Equatable, Sendable {
    /// Someone may be in danger.
    case danger
    /// Something that was entered cannot be used.
    case problem
    /// Worth knowing: an old fact, a limit.
    case note
  }

  package var kind: Kind
  package var text: SafeText

  package init(_ kind: Kind, _ text: SafeText) {
    self.kind = kind
    self.text = text
  }
}
