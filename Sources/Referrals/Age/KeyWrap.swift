internal import Crypto

/// A file key, encrypted once under a key that is used for nothing else.
///
/// ChaCha20-Poly1305 with a nonce of zeros, as in the stanzas `X25519` and `scrypt`.
enum KeyWrap {
  static let length = FileKey.length + ChaChaBox.tagLength
  private static let nonce = [UInt8](repeating: 0, count: ChaChaBox.nonceLength)

  /// - Throws: `cipher`.
  static func wrap(_ fileKey: FileKey, under key: SymmetricKey) throws(AgeError) -> [UInt8] {
    try ChaChaBox.seal(fileKey.bytes, under: key, nonce: nonce)
  }

  /// The file key; nil when it was not wrapped under this key.
  static func unwrap(_ body: [UInt8], under key: SymmetricKey) -> FileKey? {
    guard body.count == length else { return nil }
    return ChaChaBox.open(body, under: key, nonce: nonce).flatMap(FileKey.init)
  }
}
