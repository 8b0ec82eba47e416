internal import GRDB
internal import GuidanceModel

/// An imported directory, opened to be read.
///
/// It reads the file that stood there when it was opened, even when an import puts another in its place.
package struct LocalDirectory: Sendable {
  let queue: DatabaseQueue

  /// Whether something has been imported; costs one look at the folder.
  package static func exists(in folder: DirectoryFolder) -> Bool { SystemFile.exists(folder.file) }

  /// - Throws: `empty` when nothing was imported; `damaged` when the file is not one of this version.
  package init(_ folder: DirectoryFolder) throws(DirectoryFault) {
    guard Self.exists(in: folder) else { throw .empty }
    queue = try Self.open(folder.file)
    guard try version() == DirectorySchema.version else { throw .damaged }
  }

  private static func open(_ file: String) throws(DirectoryFault) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA mmap_size = 4294967296; PRAGMA cache_size = -2000")
    }
    do {
      return try DatabaseQueue(path: file, configuration: configuration)
    } catch {
      throw .damaged
    }
  }

  private func version() throws(DirectoryFault) -> Int {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
  }

  /// Copies the directory into a folder that is there.
  package func copy(into folder: DirectoryFolder) throws(DirectoryFault) {
    try SystemFile.copy(queue.path, to: folder.file)
  }

  /// Reads with the errors of the database in our own terms.
  func read<Value>(_ body: (Database) throws -> Value) throws(DirectoryFault) -> Value {
    do {
      return try queue.read(body)
    } catch let fault as DirectoryFault {
      throw fault
    } catch {
      throw .damaged
    }
  }
}
