import Foundation
import Testing

@testable import Referrals

struct DraftLockTests {
  @Test func `two copies of the program cannot write one draft`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      let second = try DraftStore(path: drafts.path)
      let (_, writer) = try drafts.store.open(id, drafts.keyring)
      #expect(throws: StoreError.inUse) { try second.open(id, drafts.keyring) }
      #expect(throws: StoreError.inUse) { try second.delete(id) }
      #expect(try second.read(id, drafts.keyring).text == "words")
      writer.close()
      #expect(try second.open(id, drafts.keyring).draft.text == "words")
    }
  }

  @Test func `two drafts can be written at the same time`() throws {
    try DraftFolder.use { drafts in
      let first = try drafts.store.open(drafts.saved("one"), drafts.keyring).writer
      let second = try drafts.store.open(drafts.saved("two"), drafts.keyring).writer
      try first.save(Array("one more".utf8), at: DraftFolder.evening)
      try second.save(Array("two more".utf8), at: DraftFolder.evening)
    }
  }

  @Test(.enabled(if: ChildProcess.has("flock"), "the command flock is not installed"))
  func `a draft that another process has is in use, until that process ends`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      let process = Process()
      let (source, sink) = (Pipe(), Pipe())
      process.executableURL = URL(filePath: try #require(ChildProcess.path(of: "flock")))
      process.arguments = ["\(drafts.path)/\(id.lockFile)", "sh", "-c", "echo locked; exec cat"]
      process.standardInput = source
      process.standardOutput = sink
      try process.run()
      #expect(try sink.fileHandleForReading.read(upToCount: 7) == Data("locked\n".utf8))
      #expect(throws: StoreError.inUse) { try drafts.store.open(id, drafts.keyring) }
      try source.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(try drafts.store.open(id, drafts.keyring).draft.text == "words")
    }
  }

  @Test func `nobody comes in while one copy of the program is alone`() throws {
    try DraftFolder.use { drafts in
      let second = try drafts.store.alone {
        Result { () throws(StoreError) in try DraftStore(path: drafts.path) }
      }
      #expect(throws: StoreError.inUse) { try second.get() }
      _ = try DraftStore(path: drafts.path)
    }
  }

  @Test func `a draft that was deleted leaves nothing, and is not there any more`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      let other = try drafts.saved("other")
      try drafts.store.delete(id)
      #expect(!(try drafts.names.contains { $0.hasPrefix(id.text) }))
      #expect(throws: StoreError.noSuchDraft) { try drafts.store.delete(id) }
      #expect(throws: StoreError.noSuchDraft) { try drafts.store.open(id, drafts.keyring) }
      #expect(throws: StoreError.noSuchDraft) { try drafts.store.read(id, drafts.keyring) }
      #expect(try drafts.store.drafts(drafts.keyring).map(\.id) == [other])
      #expect(!(try drafts.names.contains { $0.hasPrefix(id.text) }))
    }
  }
}
