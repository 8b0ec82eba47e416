internal import Disk
package import GuidanceModel

/// The keys, and the passphrase that they stand under.
extension DraftStore {
  /// Whether keys have been made here.
  package var hasIdentity: Bool { folder.has(Self.identityFile) }

  /// Makes the keys of someone who writes drafts here for the first time.
  ///
  /// - Parameter recovery: The organisation's recipients. Without one, nobody can open the drafts once the passphrase
  ///   is forgotten.
  /// - Throws: `identityExists`, `age`, `disk`.
  package func setUp(
    passphrase: String, recovery: [AgeRecipient], at moment: Moment
  ) throws(StoreError) -> Keyring {
    guard !hasIdentity else { throw .identityExists }
    let keyring = Keyring.generate(recovery: recovery, at: moment)
    let file = try sealed(keyring, passphrase: passphrase)
    do {
      try folder.add(Self.identityFile, file)
    } catch .exists {
      throw .identityExists
    } catch {
      throw .disk(error)
    }
    return keyring
  }

  /// Opens the keys.
  ///
  /// It takes about a second and 256 MiB of memory.
  /// - Throws: `noIdentity`, `wrongPassphrase`, `malformedIdentity`, `age`, `disk`.
  package func unlock(passphrase: String) throws(StoreError) -> Keyring {
    guard hasIdentity else { throw .noIdentity }
    let file = try disk(folder.read(Self.identityFile))
    let text = try Self.opened(file, passphrase: passphrase)
    guard let keyring = Keyring(String(decoding: text, as: UTF8.self)) else { throw .malformedIdentity }
    return keyring
  }

  /// Puts the keys under another passphrase.
  ///
  /// The keys stay the same, so copies of the old identity file still open with the old passphrase.
  /// - Throws: As `unlock`. After `disk` either passphrase may be the one, and the keys are the same under both.
  package func changePassphrase(from old: String, to new: String) throws(StoreError) {
    try replaceIdentity(with: try unlock(passphrase: old), passphrase: new)
  }

  func replaceIdentity(with keyring: Keyring, passphrase: String) throws(StoreError) {
    let file = try sealed(keyring, passphrase: passphrase)
    try disk(folder.replace(Self.identityFile, with: file))
  }

  private func sealed(_ keyring: Keyring, passphrase: String) throws(StoreError) -> [UInt8] {
    try age(AgeFile.encrypt(Array(keyring.text.utf8), passphrase: passphrase, workFactor: workFactor))
  }

  private static func opened(_ file: [UInt8], passphrase: String) throws(StoreError) -> [UInt8] {
    do {
      return try AgeFile.decrypt(file, passphrase: passphrase)
    } catch .noMatch {
      throw .wrongPassphrase
    } catch {
      throw .age(error)
    }
  }
}
