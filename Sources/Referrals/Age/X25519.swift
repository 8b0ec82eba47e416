internal import Crypto

/// Agreement on a secret, with the points refused that would make it known to everyone.
enum X25519 {
  /// The secret that two keys share; nil where the public one is no key, or a point of low order.
  ///
  /// Source: RFC 7748, section 6.1: a secret of zeros alone comes from a point of low order.
  static func sharedSecret(_ mine: Curve25519.KeyAgreement.PrivateKey, _ theirs: [UInt8]) -> SharedSecret? {
    guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: theirs),
      let secret = try? mine.sharedSecretFromKeyAgreement(with: key),
      secret.withUnsafeBytes({ $0.contains { $0 != 0 } })
    else { return nil }
    return secret
  }
}
