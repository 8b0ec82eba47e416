/// How far a replacement of keys has come.
package struct Replacement: Sendable {
  /// The keys to go on with; the old ones are among them while drafts are left.
  package let keyring: Keyring
  /// The drafts that could not be encrypted anew, and why.
  ///
  /// Once each is mended or deleted, the replacement can be finished.
  package let left: [DraftID: StoreError]
}
