internal import Crypto

/// The key with which someone signs their drafts.
struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A new key, from the randomness of the system.
  init() {
    key = Curve25519.Signing.PrivateKey()
  }

  init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  /// The Ed25519 seed, 32 bytes: a secret.
  var seed: [UInt8] { Array(key.rawRepresentation) }

  var author: AuthorKey { AuthorKey(key: Array(key.publicKey.rawRepresentation)) }

  /// - Throws: `cipher`.
  func signature(of message: [UInt8]) throws(AgeError) -> [UInt8] {
    do {
      return Array(try key.signature(for: message))
    } catch {
      throw .cipher
    }
  }
}

/// Printing the key, or anything that holds it, shows nothing of it.
extension SigningKey: CustomReflectable {
  var customMirror: Mirror { Mirror(self, children: []) }
}
