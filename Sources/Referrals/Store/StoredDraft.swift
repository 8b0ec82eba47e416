package import GuidanceModel

/// A draft in a store, whether it can be opened or not.
package struct StoredDraft: Sendable {
  /// Which draft it is.
  package let id: DraftID
  /// When its file was written last, by the file system.
  package let modified: Moment
  /// The draft, or why it cannot be opened.
  package let content: Result<OpenedDraft, StoreError>
}
