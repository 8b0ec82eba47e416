internal import Crypto

/// ChaCha20-Poly1305 over bytes, with the tag behind the ciphertext.
///
/// Source: RFC 8439, section 2.8.
enum ChaChaBox {
  static let tagLength = 16
  static let nonceLength = 12

  /// - Throws: `cipher`.
  static func seal(
    _ plain: some Collection<UInt8>, under key: SymmetricKey, nonce: [UInt8]
  ) throws(AgeError) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(Array(plain), using: key, nonce: ChaChaPoly.Nonce(data: nonce))
      return Array(box.ciphertext) + box.tag
    } catch {
      throw .cipher
    }
  }

  /// The plain bytes; nil when the box was not sealed with this key and this nonce.
  static func open(_ box: some BidirectionalCollection<UInt8>, under key: SymmetricKey, nonce: [UInt8]) -> [UInt8]? {
    guard let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let sealed = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: Array(box.dropLast(tagLength)), tag: Array(box.suffix(tagLength))),
      let plain = try? ChaChaPoly.open(sealed, using: key)
    else { return nil }
    return Array(plain)
  }
}
