import Disk
import GuidanceModel
import TestSupport
import Testing

@testable import Referrals

struct IdentityTests {
  private let moment = Moment(seconds: 1_795_377_600)

  @Test func `the passphrase opens the keys, and a wrong one opens nothing`() throws {
    try DraftFolder.use { drafts in
      let keyring = try drafts.store.unlock(passphrase: DraftFolder.passphrase)
      #expect(keyring.text == drafts.keyring.text)
      for wrong in ["", "One two three four five six", DraftFolder.passphrase + " "] {
        #expect(throws: StoreError.wrongPassphrase) { try drafts.store.unlock(passphrase: wrong) }
      }
    }
  }

  @Test func `keys that are there are never written over`() throws {
    try DraftFolder.use { drafts in
      let before = try drafts.read("identity.age")
      #expect(throws: StoreError.identityExists) {
        try drafts.store.setUp(passphrase: "another one", recovery: [], at: moment)
      }
      #expect(throws: DiskError.exists) { try drafts.store.folder.add("identity.age", [1]) }
      #expect(try drafts.read("identity.age") == before)
      #expect(try drafts.names == ["identity.age"])
    }
  }

  @Test func `without keys there is nothing to open`() throws {
    try TemporaryFolder.use { folder in
      let store = try DraftStore(path: folder.path + "/drafts", workFactor: .rehearsal)
      #expect(!store.hasIdentity)
      #expect(throws: StoreError.noIdentity) { try store.unlock(passphrase: "passphrase") }
      #expect(throws: StoreError.age(.emptyPassphrase)) { try store.setUp(passphrase: "", recovery: [], at: moment) }
      #expect(!store.hasIdentity)
    }
  }

  @Test func `a new passphrase takes the place of the old one, and the keys stay`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      #expect(throws: StoreError.wrongPassphrase) {
        try drafts.store.changePassphrase(from: "wrong", to: "new passphrase")
      }
      try drafts.store.changePassphrase(from: DraftFolder.passphrase, to: "new passphrase")
      #expect(throws: StoreError.wrongPassphrase) { try drafts.store.unlock(passphrase: DraftFolder.passphrase) }
      let keyring = try drafts.store.unlock(passphrase: "new passphrase")
      #expect(keyring.text == drafts.keyring.text)
      #expect(try drafts.store.read(id, keyring).text == "words")
      #expect(!(try drafts.names.contains { $0.hasPrefix(".t-") }))
    }
  }

  @Test func `a bit that is turned over in the identity file opens nothing`() throws {
    try DraftFolder.use { drafts in
      var generator = SeededGenerator(seed: 6)
      let file = try drafts.read("identity.age")
      for _ in 0..<200 {
        var changed = file
        changed[generator.below(file.count)] ^= 1 << generator.below(8)
        try drafts.write(changed, to: "identity.age")
        #expect(throws: StoreError.self) { try drafts.store.unlock(passphrase: DraftFolder.passphrase) }
      }
    }
  }

  @Test func `a file under the passphrase that is no identity is named as such`() throws {
    try DraftFolder.use { drafts in
      let planted = try AgeFile.encrypt(
        Array("AGE-SECRET-KEY-1".utf8), passphrase: DraftFolder.passphrase, workFactor: .rehearsal)
      try drafts.write(planted, to: "identity.age")
      #expect(throws: StoreError.malformedIdentity) { try drafts.store.unlock(passphrase: DraftFolder.passphrase) }
    }
  }
}
