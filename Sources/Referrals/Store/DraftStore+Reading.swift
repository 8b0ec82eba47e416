internal import Disk
internal import Glibc
internal import GuidanceModel

/// Reading drafts.
extension DraftStore {
  /// Which of the two saves of a draft that are kept.
  package enum Generation: Hashable, Sendable {
    case last
    /// The one before; what is read is always doubtful.
    case previous
  }

  /// Every draft, newest file first.
  ///
  /// One that cannot be opened is listed with the reason, and hides no other.
  package func drafts(_ keyring: Keyring) throws(StoreError) -> [StoredDraft] {
    try ids().map { id in
      StoredDraft(id: id, modified: modified(id), content: content(of: id, keyring))
    }.sorted { $0.modified > $1.modified }
  }

  /// Reads a draft.
  ///
  /// The save before the last is never read instead of the last, unless it is asked for.
  /// - Parameter acceptingOlder: Whether a draft is wanted of which it is not certain that it is the newest save.
  /// - Throws: `noSuchDraft`, `age`, `payload`, `doubtful`, `disk`.
  package func read(
    _ id: DraftID, _ keyring: Keyring, _ generation: Generation = .last, acceptingOlder: Bool = false
  ) throws(StoreError) -> OpenedDraft {
    try found(id, keyring, generation, acceptingOlder: acceptingOlder).draft
  }

  /// The drafts of which there is a file.
  func ids() throws(StoreError) -> [DraftID] {
    let suffixes = [DraftID.fileSuffix, DraftID.previousSuffix]
    let names = try disk(folder.names())
    let ids = names.compactMap { name in
      suffixes.first(where: name.hasSuffix).flatMap { DraftID(name.dropLast($0.count)) }
    }
    return Array(Set(ids))
  }

  /// A draft with what the next save of it needs to know.
  ///
  /// The mark is read before the draft: were the draft saved meanwhile by someone else, it would be newer than the mark,
  /// and not older.
  func found(
    _ id: DraftID, _ keyring: Keyring, _ generation: Generation, acceptingOlder: Bool
  ) throws(StoreError) -> FoundDraft {
    let mark = try mark(of: id, keyring)
    let file = try file(generation == .last ? id.file : id.previousFile)
    let signed = try DraftFile.signed(file, identities: keyring.identities)
    guard signed.payload.id == id else { throw .payload(.wrongDraft) }
    let author = try payload(signed.author(among: keyring.authors))
    let doubt = generation == .last ? mark.doubt(of: signed) : .older
    if let doubt, generation == .last, !acceptingOlder { throw .doubtful(doubt) }
    return FoundDraft(
      draft: OpenedDraft(signed.payload, author: author, doubt: doubt), digest: signed.digest, mark: mark)
  }

  private func modified(_ id: DraftID) -> Moment {
    let status = folder.status(id.file) ?? folder.status(id.previousFile)
    return Moment(seconds: status?.st_mtim.tv_sec ?? 0)
  }

  private func content(of id: DraftID, _ keyring: Keyring) -> Result<OpenedDraft, StoreError> {
    do {
      return .success(try read(id, keyring))
    } catch {
      return .failure(error)
    }
  }

  private func file(_ name: String) throws(StoreError) -> [UInt8] {
    do {
      return try folder.read(name)
    } catch .gone {
      throw .noSuchDraft
    } catch {
      throw .disk(error)
    }
  }

  private func mark(of id: DraftID, _ keyring: Keyring) throws(StoreError) -> FoundMark {
    do {
      let file = try folder.read(id.markFile)
      let bytes = try? AgeFile.decrypt(file, identities: keyring.identities)
      return bytes.flatMap { HighWaterMark($0, of: id, by: keyring.authors) }.map(FoundMark.sound) ?? .damaged
    } catch .gone {
      return .missing
    } catch {
      throw .disk(error)
    }
  }
}
