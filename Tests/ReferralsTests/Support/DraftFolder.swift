import Foundation
import GuidanceModel
import Referrals
import TestSupport

/// A store of drafts with keys in it, which lasts as long as one test.
struct DraftFolder {
  static let passphrase = "one two three four five six"
  static let evening: Int64 = 1_795_377_600_000

  let path: String
  let store: DraftStore
  let keyring: Keyring

  static func use<Result>(
    recovery: [AgeRecipient] = [], _ body: (DraftFolder) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.use { folder in
      let path = folder.path + "/drafts"
      let store = try DraftStore(path: path, workFactor: .rehearsal)
      let keyring = try store.setUp(passphrase: passphrase, recovery: recovery, at: Moment(seconds: 1_795_377_600))
      return try body(DraftFolder(path: path, store: store, keyring: keyring))
    }
  }

  /// A draft that has been saved, with these bodies one after another.
  func saved(_ bodies: String...) throws -> DraftID {
    let writer = try store.create(keyring.writing)
    for body in bodies { try writer.save(Array(body.utf8), at: Self.evening) }
    return writer.id
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: false)
  }

  var names: [String] {
    get throws { try store.files().map(\.name) }
  }
}

extension OpenedDraft {
  var text: String { String(decoding: body, as: UTF8.self) }
}
