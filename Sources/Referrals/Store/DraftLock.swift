internal import Disk
internal import Glibc

/// The right to write one draft, which one program has at a time and loses when it ends, however it ends.
final class DraftLock: Sendable {
  private let file: OpenFile

  /// - Throws: `inUse` while someone else has it.
  init(_ id: DraftID, in folder: Folder) throws(StoreError) {
    file = try Self.locked(id.lockFile, in: folder)
  }

  /// A file that was removed between opening and locking locks nothing, so the next one is taken.
  private static func locked(_ name: String, in folder: Folder) throws(StoreError) -> OpenFile {
    do {
      while true {
        let file = try folder.open(name, O_RDWR | O_CREAT, mode: Folder.privateFile)
        guard try file.lock(LOCK_EX | LOCK_NB) else { throw StoreError.inUse }
        if try file.status().st_nlink > 0 { return file }
      }
    } catch let error as DiskError {
      throw .disk(error)
    } catch {
      throw .inUse
    }
  }
}
