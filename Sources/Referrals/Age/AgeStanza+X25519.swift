internal import Crypto

/// A file key wrapped for a recipient.
///
/// Source: the specification `age.md` of C2SP, "The X25519 recipient type".
extension AgeStanza {
  static let x25519 = "X25519"
  private static let information = Array("age-encryption.org/v1/X25519".utf8)

  /// - Throws: `malformedRecipient` for a point of low order.
  static func wrapped(_ fileKey: FileKey, for recipient: AgeRecipient) throws(AgeError) -> AgeStanza {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let share = Array(ephemeral.publicKey.rawRepresentation)
    guard let secret = X25519.sharedSecret(ephemeral, recipient.key) else { throw .malformedRecipient }
    let body = try KeyWrap.wrap(fileKey, under: wrappingKey(secret, share: share, recipient: recipient))
    return AgeStanza(type: x25519, arguments: [String(decoding: Base64Text.encode(share), as: UTF8.self)], body: body)
  }

  /// The file key; nil when it was wrapped for someone else.
  ///
  /// - Throws: `malformedHeader` when the stanza breaks a rule of its type, whoever it is for.
  func unwrapped(by identity: AgeIdentity) throws(AgeError) -> FileKey? {
    let share = try share()
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: identity.key),
      let secret = X25519.sharedSecret(key, share)
    else { throw .malformedHeader }
    return KeyWrap.unwrap(
      body, under: Self.wrappingKey(secret, share: share, recipient: identity.recipient))
  }

  private func share() throws(AgeError) -> [UInt8] {
    guard arguments.count == 1, let share = Base64Text.decode(Array(arguments[0].utf8)), share.count == 32,
      body.count == KeyWrap.length
    else { throw .malformedHeader }
    return share
  }

  private static func wrappingKey(_ secret: SharedSecret, share: [UInt8], recipient: AgeRecipient) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient.key, sharedInfo: information, outputByteCount: 32)
  }
}
