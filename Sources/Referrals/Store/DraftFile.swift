/// The file of a draft, wherever it comes from.
///
/// Whether a later save exists cannot be told from one file.
package enum DraftFile {
  /// Opens a file with the organisation's key.
  ///
  /// - Parameter authors: Who may have written it. Where none is given, the signature is not checked, and the author of
  ///   the draft is nil.
  /// - Throws: `age`, `payload`.
  package static func recover(
    _ file: [UInt8], identity: AgeIdentity, authors: [AuthorKey] = []
  ) throws(StoreError) -> OpenedDraft {
    let signed = try signed(file, identities: [identity])
    guard !authors.isEmpty else { return OpenedDraft(signed.payload, author: nil, doubt: nil) }
    return OpenedDraft(signed.payload, author: try payload(signed.author(among: authors)), doubt: nil)
  }

  /// Opens a copy that its author saved in another place.
  ///
  /// - Throws: `age`, `payload`.
  package static func open(_ file: [UInt8], _ keyring: Keyring) throws(StoreError) -> OpenedDraft {
    let signed = try signed(file, identities: keyring.identities)
    return OpenedDraft(signed.payload, author: try payload(signed.author(among: keyring.authors)), doubt: nil)
  }

  static func signed(_ file: [UInt8], identities: [AgeIdentity]) throws(StoreError) -> SignedPayload {
    let bytes = try age(AgeFile.decrypt(file, identities: identities))
    return try payload(SignedPayload(bytes))
  }
}
