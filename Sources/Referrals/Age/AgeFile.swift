/// Files of the format age, version 1: encrypted for recipients, or under a passphrase.
///
/// Only the framing is written here; ciphers, key derivation and randomness are swift-crypto's. A file that either
/// function accepts is byte for byte what someone sealed for that key. Source: the specification `age.md` of C2SP.
package enum AgeFile {
  /// Encrypts for every one of some recipients; each of them can open the file alone.
  ///
  /// It says nothing of who wrote it: whoever knows a recipient can write a file to it.
  /// - Throws: `noRecipients`, `malformedRecipient`, `cipher`.
  package static func encrypt(_ plain: [UInt8], to recipients: [AgeRecipient]) throws(AgeError) -> [UInt8] {
    guard !recipients.isEmpty else { throw .noRecipients }
    let key = FileKey()
    var stanzas: [AgeStanza] = []
    for recipient in recipients { stanzas.append(try .wrapped(key, for: recipient)) }
    return AgeHeader.text(stanzas, key: key) + (try AgeStream.encrypt(plain, key: key))
  }

  /// Encrypts under a passphrase.
  ///
  /// Only someone who knows the passphrase can have written such a file: its one stanza stands alone.
  /// - Throws: `emptyPassphrase`, `memory`, `cipher`.
  package static func encrypt(
    _ plain: [UInt8], passphrase: String, workFactor: WorkFactor = .standard
  ) throws(AgeError) -> [UInt8] {
    let key = FileKey()
    let stanza = try AgeStanza.wrapped(key, passphrase: passphrase, workFactor: workFactor)
    return AgeHeader.text([stanza], key: key) + (try AgeStream.encrypt(plain, key: key))
  }

  /// Opens a file, binary or armored, with the first of some identities that it was encrypted for.
  ///
  /// - Throws: A case for each reason; `noMatch` also for a file under a passphrase.
  package static func decrypt(_ file: [UInt8], identities: [AgeIdentity]) throws(AgeError) -> [UInt8] {
    try decrypt(file) { stanzas throws(AgeError) in
      for stanza in stanzas where stanza.type == AgeStanza.x25519 {
        for identity in identities {
          if let key = try stanza.unwrapped(by: identity) { return key }
        }
      }
      return nil
    }
  }

  /// Opens a file, binary or armored, that stands under a passphrase.
  ///
  /// - Throws: A case for each reason; `noMatch` for a wrong passphrase and for a file that stands under none.
  package static func decrypt(_ file: [UInt8], passphrase: String) throws(AgeError) -> [UInt8] {
    try decrypt(file) { stanzas throws(AgeError) in
      guard let stanza = stanzas.first, stanza.type == AgeStanza.scrypt else { return nil }
      return try stanza.unwrapped(by: passphrase)
    }
  }

  /// A binary file as text that survives an email.
  package static func armored(_ file: [UInt8]) -> String {
    String(decoding: AgeArmor.text(file), as: UTF8.self)
  }

  private static func decrypt(
    _ file: [UInt8], key: ([AgeStanza]) throws(AgeError) -> FileKey?
  ) throws(AgeError) -> [UInt8] {
    var reader = AgeHeaderReader(AgeArmor.isArmored(file) ? try AgeArmor.file(file) : file)
    let header = try reader.header()
    try checkPassphraseStandsAlone(header.stanzas)
    guard let key = try key(header.stanzas) else { throw .noMatch }
    guard key.authenticates(AgeHeader.authenticated(header.stanzas), code: header.authenticationCode) else {
      throw .alteredHeader
    }
    return try AgeStream.decrypt(reader.rest, key: key)
  }

  /// A passphrase beside another way in would no longer say who wrote the file.
  private static func checkPassphraseStandsAlone(_ stanzas: [AgeStanza]) throws(AgeError) {
    guard stanzas.count == 1 || !stanzas.contains(where: { $0.type == AgeStanza.scrypt }) else {
      throw .malformedHeader
    }
  }
}
