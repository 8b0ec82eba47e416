internal import Crypto
internal import CryptoExtras

/// A file key wrapped under a passphrase.
///
/// Source: the specification `age.md` of C2SP, "The scrypt recipient type".
extension AgeStanza {
  static let scrypt = "scrypt"
  private static let saltLength = 16
  private static let saltPrefix = Array("age-encryption.org/v1/scrypt".utf8)

  /// - Throws: `emptyPassphrase`, `memory`.
  static func wrapped(
    _ fileKey: FileKey, passphrase: String, workFactor: WorkFactor
  ) throws(AgeError) -> AgeStanza {
    guard !passphrase.isEmpty else { throw .emptyPassphrase }
    let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max) }
    let key = try wrappingKey(passphrase, salt: salt, workFactor: workFactor)
    return AgeStanza(
      type: scrypt,
      arguments: [String(decoding: Base64Text.encode(salt), as: UTF8.self), String(workFactor.exponent)],
      body: try KeyWrap.wrap(fileKey, under: key))
  }

  /// The file key; nil when it was wrapped under another passphrase.
  ///
  /// - Throws: `malformedHeader` when the stanza breaks a rule of its type, `workFactorTooHigh`, `memory`.
  func unwrapped(by passphrase: String) throws(AgeError) -> FileKey? {
    guard arguments.count == 2, let salt = Base64Text.decode(Array(arguments[0].utf8)), salt.count == Self.saltLength,
      body.count == KeyWrap.length
    else { throw .malformedHeader }
    let workFactor = try WorkFactor(reading: arguments[1])
    return KeyWrap.unwrap(body, under: try Self.wrappingKey(passphrase, salt: salt, workFactor: workFactor))
  }

  private static func wrappingKey(
    _ passphrase: String, salt: [UInt8], workFactor: WorkFactor
  ) throws(AgeError) -> SymmetricKey {
    do {
      return try KDF.Scrypt.deriveKey(
        from: Array(passphrase.utf8), salt: saltPrefix + salt, outputByteCount: 32, rounds: 1 << workFactor.exponent,
        blockSize: 8, parallelism: 1)
    } catch {
      throw .memory
    }
  }
}
