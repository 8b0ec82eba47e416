/// A draft as it was read.
package struct OpenedDraft: Hashable, Sendable {
  /// Which draft it is.
  package let id: DraftID
  /// What was saved, byte for byte.
  package let body: [UInt8]
  /// The number of the save, from 1.
  package let sequence: Int
  /// When it was saved by the clock of the computer, in milliseconds since 1970-01-01T00:00:00Z.
  package let savedAt: Int64
  /// Who signed it; nil when no key was at hand to check the signature with.
  package let author: AuthorKey?
  /// Why it may not be the newest; nil where nothing speaks for that.
  package let doubt: Doubt?

  init(_ payload: DraftPayload, author: AuthorKey?, doubt: Doubt?) {
    id = payload.id
    body = payload.body
    sequence = payload.sequence
    savedAt = payload.savedAt
    self.author = author
    self.doubt = doubt
  }
}

/// Printing a draft shows nothing of what was typed.
extension OpenedDraft: CustomReflectable {
  /// The name and the number alone.
  package var customMirror: Mirror { Mirror(self, children: ["id": id.text, "sequence": sequence]) }
}
