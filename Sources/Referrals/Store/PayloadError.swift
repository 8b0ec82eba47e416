/// Why what an age file holds is not accepted as a draft.
package enum PayloadError: Error, Hashable, Sendable {
  /// It is no draft of this program.
  case notOurs
  /// It was written by a version of this program that this one does not know.
  case unknownVersion
  /// It ends too early.
  case truncated
  /// It breaks a rule of its form.
  case malformed
  /// It is another draft than the name of its file says.
  case wrongDraft
  /// It was not signed by its author, or was changed since.
  case badSignature
}
