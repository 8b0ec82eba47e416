internal import GRDB

/// A change of the directory that happens as a whole or not at all.
///
/// A copy is changed without a journal; when the change is made and on the disk, the copy takes the directory's name.
/// Whatever ends the program before leaves the directory as it was, and what is left of the copy is removed by the next.
struct DirectoryChange {
  private let folder: DirectoryFolder
  private let lock: Int32

  /// - Throws: `busy` when another program changes the directory; `unwritable` where there is no room or no right.
  init(_ folder: DirectoryFolder) throws(DirectoryFault) {
    self.folder = folder
    try SystemFile.makeFolder(folder.path)
    guard let lock = try SystemFile.lock(folder.lock) else { throw .busy }
    self.lock = lock
    clear()
  }

  /// Makes the change in the copy.
  func make<Value>(_ body: (Database) throws -> Value) throws(DirectoryFault) -> Value {
    let isNew = try !copyCurrent()
    do {
      let queue = try DatabaseQueue(path: folder.successor, configuration: configuration)
      defer { try? queue.close() }
      return try queue.write { db in
        if isNew { try DirectorySchema.create(in: db) }
        return try body(db)
      }
    } catch {
      throw fault(error)
    }
  }

  private func fault(_ error: any Error) -> DirectoryFault {
    switch error {
    case let fault as DirectoryFault: fault
    case let fault as ReadingFault: .unreadable(fault.description)
    case let fault as DatabaseError where fault.resultCode == .SQLITE_FULL:
      .unwritable(path: folder.path, reason: "there is no room left")
    default: .unwritable(path: folder.path, reason: "the database cannot be written")
    }
  }

  /// Puts the copy in the directory's place.
  func replace() throws(DirectoryFault) {
    try SystemFile.sync(folder.successor)
    try SystemFile.move(folder.successor, to: folder.file)
    try SystemFile.sync(folder.path)
  }

  func end() {
    clear()
    SystemFile.unlock(lock)
  }

  private func clear() {
    SystemFile.remove(folder.successor)
    SystemFile.remove(folder.workshop)
  }

  /// Whether there was a directory to copy; one that cannot be read is left alone.
  private func copyCurrent() throws(DirectoryFault) -> Bool {
    guard LocalDirectory.exists(in: folder) else { return false }
    _ = try LocalDirectory(folder)
    try SystemFile.copy(folder.file, to: folder.successor)
    return true
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    let workshop = folder.workshop
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA cache_size = -131072; PRAGMA temp_store = FILE; PRAGMA threads = 2;
          """)
      try db.execute(sql: "ATTACH ? AS work", arguments: [workshop])
      try db.execute(sql: "PRAGMA work.journal_mode = OFF; PRAGMA work.synchronous = OFF")
    }
    return configuration
  }
}
