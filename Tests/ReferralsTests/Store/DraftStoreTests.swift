import Disk
import Foundation
import GuidanceModel
import TestSupport
import Testing

@testable import Referrals

struct DraftStoreTests {
  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func `folders that are missing are made, and are closed to everyone else`() throws {
    try TemporaryFolder.use { folder in
      _ = try DraftStore(path: folder.path + "/data/signpost//drafts/")
      for name in ["data", "data/signpost", "data/signpost/drafts"] {
        #expect(try mode("\(folder.path)/\(name)") == 0o700)
      }
    }
  }

  @Test func `every file is closed to everyone else`() throws {
    try DraftFolder.use { drafts in
      _ = try drafts.saved("first", "second")
      let names = try drafts.names
      #expect(names.count == 5)
      for name in names { #expect(try mode("\(drafts.path)/\(name)") == 0o600, "\(name)") }
    }
  }

  @Test(arguments: [0o755, 0o710, 0o701, 0o770, 0o777])
  func `a folder that others can look into is refused`(mode: Int) throws {
    try TemporaryFolder.use { folder in
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
      #expect(throws: StoreError.notPrivate) { try DraftStore(path: folder.path) }
    }
  }

  @Test func `a link in the place of the folder is refused`() throws {
    try TemporaryFolder.use { folder in
      _ = try DraftStore(path: folder.path + "/real")
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "real")
      #expect(throws: StoreError.disk(.notAsExpected)) { try DraftStore(path: folder.path + "/link") }
      try folder.write("", to: "file")
      #expect(throws: StoreError.disk(.notAsExpected)) { try DraftStore(path: folder.path + "/file") }
      #expect(throws: StoreError.disk(.notAsExpected)) { try DraftStore(path: folder.path + "/file/below") }
    }
  }

  @Test func `a link in the place of a draft is not followed`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      try FileManager.default.moveItem(atPath: "\(drafts.path)/\(id.file)", toPath: drafts.path + "/elsewhere")
      try FileManager.default.createSymbolicLink(
        atPath: "\(drafts.path)/\(id.file)", withDestinationPath: "elsewhere")
      #expect(throws: StoreError.disk(.notAsExpected)) { try drafts.store.read(id, drafts.keyring) }
    }
  }

  @Test func `what a save that never ended left behind is removed, and nothing else`() throws {
    try TemporaryFolder.use { folder in
      let path = folder.path + "/drafts"
      _ = try DraftStore(path: path)
      try folder.write("half", to: "drafts/.t-0011")
      try folder.write("mine", to: "drafts/notes.txt")
      let names = try DraftStore(path: path).files().map(\.name)
      #expect(names == ["notes.txt"])
    }
  }

  @Test func `what another copy of the program is writing is not removed`() throws {
    try DraftFolder.use { drafts in
      try drafts.write([1], to: ".t-0011")
      let second = try DraftStore(path: drafts.path)
      #expect(try second.files().map(\.name).contains(".t-0011"))
    }
  }

  @Test func `everything that is kept is listed with its size`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      let files = try drafts.store.files()
      #expect(files.map(\.name) == [id.file, id.lockFile, id.markFile, id.previousFile, "identity.age"].sorted())
      #expect(try files.allSatisfy { try drafts.read($0.name).count == $0.size })
      #expect(files.allSatisfy { $0.modified > Moment(seconds: 1_500_000_000) })
    }
  }

  @Test func `what could not be read again is not written`() throws {
    try DraftFolder.use { drafts in
      let bytes = [UInt8](repeating: 0, count: Folder.mostBytes + 1)
      #expect(throws: DiskError.tooLarge) { try drafts.store.folder.replace("large", with: bytes) }
      let names = try drafts.names
      #expect(names == ["identity.age"])
    }
  }

  @Test func `names say nothing of what was typed`() throws {
    try DraftFolder.use { drafts in
      _ = try drafts.saved("Yusuf Bevan")
      let suffixes = ["age", "lock", "mark", "prev"]
      for name in try drafts.names where name != "identity.age" {
        let parts = name.split(separator: ".")
        #expect(parts.count == 2 && parts[0].count == 32 && suffixes.contains(String(parts[1])), "\(name)")
        #expect(parts[0].allSatisfy("0123456789abcdef".contains))
      }
    }
  }

  @Test func `nothing that was typed stands in any file`() throws {
    try DraftFolder.use { drafts in
      _ = try drafts.saved("CANARY-ONE", "CANARY-TWO")
      for name in try drafts.names {
        #expect(!String(decoding: try drafts.read(name), as: UTF8.self).contains("CANARY"), "\(name)")
      }
    }
  }
}
