import Disk
import Foundation
import TestSupport
import Testing

@testable import Referrals

struct DraftWriterTests {
  @Test func `what was saved last is what is read, with its number and its time`() throws {
    try DraftFolder.use { drafts in
      let writer = try drafts.store.create(drafts.keyring.writing)
      try writer.save(Array("first".utf8), at: 1_000)
      try writer.save(Array("second".utf8), at: 2_000)
      let draft = try drafts.store.read(writer.id, drafts.keyring)
      #expect(draft.text == "second")
      #expect(draft.sequence == 2)
      #expect(draft.savedAt == 2_000)
      #expect(draft.author == drafts.keyring.author)
      #expect(draft.doubt == nil)
      #expect(writer.warning == nil)
    }
  }

  @Test func `the save before the last is kept, and read only when asked for`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second", "third")
      let previous = try drafts.store.read(id, drafts.keyring, .previous)
      #expect(previous.text == "second")
      #expect(previous.doubt == .older)
      try drafts.write([1, 2, 3], to: id.file)
      #expect(throws: StoreError.age(.notAge)) { try drafts.store.read(id, drafts.keyring) }
      #expect(try drafts.store.read(id, drafts.keyring, .previous).text == "second")
    }
  }

  @Test func `writing goes on where it ended, with higher numbers`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      let (draft, writer) = try drafts.store.open(id, drafts.keyring)
      #expect(draft.text == "second")
      try writer.save(Array("third".utf8), at: DraftFolder.evening)
      #expect(try drafts.store.read(id, drafts.keyring).sequence == 3)
    }
  }

  @Test func `writing after a damaged save keeps the good one before it until there is a better one`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second", "third")
      try drafts.write([1, 2, 3], to: id.file)
      let (draft, writer) = try drafts.store.open(id, drafts.keyring, .previous)
      #expect(draft.text == "second")
      try writer.save(Array("mended".utf8), at: DraftFolder.evening)
      #expect(try drafts.store.read(id, drafts.keyring).text == "mended")
      #expect(try drafts.store.read(id, drafts.keyring).sequence == 4)
      #expect(try drafts.store.read(id, drafts.keyring, .previous).text == "second")
      try writer.save(Array("again".utf8), at: DraftFolder.evening)
      #expect(try drafts.store.read(id, drafts.keyring, .previous).text == "mended")
    }
  }

  @Test func `a save that fails leaves what was there, leaves nothing behind, and can be tried again`() throws {
    try DraftFolder.use { drafts in
      let writer = try drafts.store.create(drafts.keyring.writing)
      try writer.save(Array("first".utf8), at: DraftFolder.evening)
      try drafts.makeFolder(writer.id.previousFile)
      for _ in 0..<3 {
        #expect(throws: StoreError.disk(.notAsExpected)) {
          try writer.save(Array("second".utf8), at: DraftFolder.evening)
        }
      }
      #expect(try drafts.store.read(writer.id, drafts.keyring).text == "first")
      #expect(!(try drafts.names.contains { $0.hasPrefix(".t-") }))
      try drafts.remove(writer.id.previousFile)
      try writer.save(Array("second".utf8), at: DraftFolder.evening)
      #expect(try drafts.store.read(writer.id, drafts.keyring).text == "second")
    }
  }

  @Test func `a folder that is gone is named, and the words can go to another place`() throws {
    try DraftFolder.use { drafts in
      let writer = try drafts.store.create(drafts.keyring.writing)
      try writer.save(Array("first".utf8), at: DraftFolder.evening)
      try FileManager.default.removeItem(atPath: drafts.path)
      #expect(throws: StoreError.disk(.gone)) { try writer.save(Array("second".utf8), at: DraftFolder.evening) }
      try TemporaryFolder.use { other in
        let path = try writer.saveCopy(Array("second".utf8), into: other.path, at: DraftFolder.evening)
        let file = Array(try Data(contentsOf: URL(filePath: path)))
        #expect(try DraftFile.open(file, drafts.keyring).text == "second")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
      }
    }
  }

  @Test func `a copy never takes the place of a file that is there`() throws {
    try DraftFolder.use { drafts in
      try TemporaryFolder.use { other in
        let writer = try drafts.store.create(drafts.keyring.writing)
        try other.write("theirs", to: "\(writer.id.text)-1.age")
        #expect(throws: StoreError.disk(.exists)) {
          try writer.saveCopy(Array("words".utf8), into: other.path, at: DraftFolder.evening)
        }
        #expect(try other.read("\(writer.id.text)-1.age") == Array("theirs".utf8))
        let path = try writer.saveCopy(Array("words".utf8), into: other.path, at: DraftFolder.evening)
        #expect(path.hasSuffix("-2.age"))
        #expect(throws: StoreError.disk(.gone)) {
          try writer.saveCopy([], into: other.path + "/nowhere", at: DraftFolder.evening)
        }
      }
    }
  }

  @Test func `a mark that cannot be written is a warning, and the save stands`() throws {
    try DraftFolder.use { drafts in
      let writer = try drafts.store.create(drafts.keyring.writing)
      try drafts.makeFolder(writer.id.markFile)
      try writer.save(Array("first".utf8), at: DraftFolder.evening)
      #expect(writer.warning == .disk(.notAsExpected))
      try drafts.remove(writer.id.markFile)
      #expect(try drafts.store.read(writer.id, drafts.keyring).text == "first")
      try writer.save(Array("second".utf8), at: DraftFolder.evening)
      #expect(writer.warning == nil)
      #expect(try drafts.store.read(writer.id, drafts.keyring).doubt == nil)
    }
  }

  @Test func `after the end nothing more is saved`() throws {
    try DraftFolder.use { drafts in
      let writer = try drafts.store.create(drafts.keyring.writing)
      try writer.save(Array("first".utf8), at: DraftFolder.evening)
      writer.close()
      #expect(throws: StoreError.closed) { try writer.save(Array("second".utf8), at: DraftFolder.evening) }
      #expect(throws: StoreError.closed) { try writer.saveCopy([], into: drafts.path, at: DraftFolder.evening) }
      #expect(try drafts.store.read(writer.id, drafts.keyring).text == "first")
    }
  }

  @Test func `a draft that was begun and never saved leaves nothing`() throws {
    try DraftFolder.use { drafts in
      try drafts.store.create(drafts.keyring.writing).close()
      _ = try drafts.store.create(drafts.keyring.writing)
      #expect(try drafts.names == ["identity.age"])
    }
  }

  @Test func `what is typed a little longer is a file of the same size`() throws {
    try DraftFolder.use { drafts in
      let sizes = try ["x", String(repeating: "x", count: 3_000)].map { try drafts.read(drafts.saved($0).file).count }
      #expect(sizes[0] == sizes[1])
    }
  }
}
