internal import Disk
package import GuidanceModel

/// New keys for old, when someone else may have the old ones.
///
/// What was copied with the old keys stays readable to whoever has them. The new identity file holds both while drafts
/// are encrypted anew, so that every draft opens at every moment, and drops the old ones when each has been read back
/// with the new ones alone. Interrupted anywhere, it is finished by `finishReplacingKeys`.
extension DraftStore {
  /// Makes new keys under a new passphrase, and encrypts every draft for them.
  ///
  /// - Throws: As `unlock`; `inUse` while another copy of the program has the folder open; `replacementUnfinished`.
  package func replaceKeys(
    passphrase: String, newPassphrase: String, recovery: [AgeRecipient], at moment: Moment
  ) throws(StoreError) -> Replacement {
    try alone { () throws(StoreError) in
      let old = try unlock(passphrase: passphrase)
      guard !old.isBeingReplaced else { throw .replacementUnfinished }
      let both = old.replaced(recovery: recovery, at: moment)
      try replaceIdentity(with: both, passphrase: newPassphrase)
      return try finish(both, passphrase: newPassphrase)
    }
  }

  /// Goes on with a replacement that was interrupted, or that left drafts; where there is none, nothing happens.
  ///
  /// - Throws: As `unlock`; `inUse` while another copy of the program has the folder open.
  package func finishReplacingKeys(passphrase: String) throws(StoreError) -> Replacement {
    try alone { () throws(StoreError) in
      let keyring = try unlock(passphrase: passphrase)
      return keyring.isBeingReplaced
        ? try finish(keyring, passphrase: passphrase) : Replacement(keyring: keyring, left: [:])
    }
  }

  private func finish(_ both: Keyring, passphrase: String) throws(StoreError) -> Replacement {
    let new = both.withoutRetired
    let ids = try ids()
    var left: [DraftID: StoreError] = [:]
    for id in ids {
      do {
        try renew(id, from: both, to: new)
      } catch {
        left[id] = error
      }
    }
    guard left.isEmpty else { return Replacement(keyring: both, left: left) }
    try disk(removePrevious(ids))
    try replaceIdentity(with: new, passphrase: passphrase)
    return Replacement(keyring: new, left: [:])
  }

  /// Encrypts a draft for the new keys, unless it is, and reads it back.
  private func renew(_ id: DraftID, from both: Keyring, to new: Keyring) throws(StoreError) {
    if (try? read(id, new)) != nil { return }
    let lock = try DraftLock(id, in: folder)
    let found = try found(id, both, .last, acceptingOlder: false)
    let writer = DraftWriter(id, new.writing, in: folder, lock: lock, after: found, keepingLast: true)
    try writer.save(found.draft.body, at: found.draft.savedAt)
    if let warning = writer.warning { throw warning }
    guard try read(id, new).body == found.draft.body else { throw .payload(.malformed) }
  }

  /// Removes the saves that are still under the old keys.
  private func removePrevious(_ ids: [DraftID]) throws(DiskError) {
    for id in ids { try folder.removeIfPresent(id.previousFile) }
    try folder.sync()
  }
}
