internal import Crypto

/// The key of one age file, from which the keys of its header and of its payload are derived.
struct FileKey {
  static let length = 16
  static let authenticationCodeLength = 32

  let key: SymmetricKey

  /// A new key, from the randomness of the system.
  init() {
    key = SymmetricKey(size: .bits128)
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    key = SymmetricKey(data: bytes)
  }

  var bytes: [UInt8] { key.withUnsafeBytes(Array.init) }

  func authenticationCode(of header: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: header, using: headerKey))
  }

  func authenticates(_ header: [UInt8], code: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: header, using: headerKey)
  }

  func payloadKey(nonce: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, salt: nonce, info: Array("payload".utf8), outputByteCount: 32)
  }

  private var headerKey: SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array("header".utf8), outputByteCount: 32)
  }
}
