internal import Crypto

/// By which it is known who wrote a draft: the public half of a key that signs.
package struct AuthorKey: Hashable, Sendable {
  static let signatureLength = 64

  /// The Ed25519 public key, 32 bytes.
  let key: [UInt8]

  init(key: [UInt8]) {
    self.key = key
  }

  /// The key in Base64 without padding; nil for any other text.
  package init?(_ text: String) {
    guard let key = Base64Text.decode(Array(text.utf8)), key.count == 32 else { return nil }
    self.key = key
  }

  /// The key in Base64 without padding.
  package var text: String { String(decoding: Base64Text.encode(key), as: UTF8.self) }

  func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}
