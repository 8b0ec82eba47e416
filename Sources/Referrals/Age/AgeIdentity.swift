internal import Crypto

/// A key that opens what was encrypted to its recipient.
///
/// Its text is a secret: it is shown to nobody and stands in no error.
package struct AgeIdentity: Sendable {
  private static let prefix = "age-secret-key-"

  /// The X25519 private key, 32 bytes.
  let key: [UInt8]
  /// Its public half.
  package let recipient: AgeRecipient

  private init(_ privateKey: Curve25519.KeyAgreement.PrivateKey) {
    key = Array(privateKey.rawRepresentation)
    recipient = AgeRecipient(key: Array(privateKey.publicKey.rawRepresentation))
  }

  /// A new identity, from the randomness of the system.
  package static func generate() -> AgeIdentity {
    AgeIdentity(Curve25519.KeyAgreement.PrivateKey())
  }

  /// Reads an identity of the form `AGE-SECRET-KEY-1…`.
  ///
  /// Bech32 in upper case, with nothing before or after it.
  /// - Throws: `malformedIdentity`.
  package init(_ text: String) throws(AgeError) {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), text == text.uppercased(),
      let key = Bech32.decode(text.lowercased(), prefix: Self.prefix),
      let privateKey = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: key)
    else { throw .malformedIdentity }
    self.init(privateKey)
  }

  /// The identity in the form `AGE-SECRET-KEY-1…`.
  package var text: String { Bech32.encode(key, prefix: Self.prefix).uppercased() }
}

/// Printing an identity, or anything that holds one, shows nothing of the key.
extension AgeIdentity: CustomReflectable {
  /// Nothing.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
