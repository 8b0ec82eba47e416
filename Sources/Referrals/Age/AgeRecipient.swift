internal import Crypto

/// Someone whom a file can be encrypted to: the public half of an age identity.
package struct AgeRecipient: Hashable, Sendable {
  private static let prefix = "age"

  /// The X25519 public key, 32 bytes.
  let key: [UInt8]

  init(key: [UInt8]) {
    self.key = key
  }

  /// Reads a recipient of the form `age1…`.
  ///
  /// Bech32 in lower case, with nothing before or after it. A key with which no secret can be agreed (a point of low
  /// order) is refused too: a file to it would be a file to everyone.
  /// - Throws: `malformedRecipient`.
  package init(_ text: String) throws(AgeError) {
    guard let key = Bech32.decode(text, prefix: Self.prefix), key.count == 32,
      X25519.sharedSecret(Curve25519.KeyAgreement.PrivateKey(), key) != nil
    else { throw .malformedRecipient }
    self.key = key
  }

  /// The recipient in the form `age1…`.
  package var text: String { Bech32.encode(key, prefix: Self.prefix) }

  /// A short text by which people compare two recipients, such as `0a1b 2c3d 4e5f 6071`.
  ///
  /// The first 8 bytes of the SHA-256 of `text`, in hexadecimal.
  package var fingerprint: String { Hexadecimal.fingerprint(of: text) }
}
