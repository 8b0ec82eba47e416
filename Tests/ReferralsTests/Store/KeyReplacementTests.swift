import GuidanceModel
import Testing

@testable import Referrals

struct KeyReplacementTests {
  private let moment = Moment(seconds: 1_795_400_000)
  private let passphrase = "a new passphrase"

  private func replaced(_ drafts: DraftFolder, recovery: [AgeRecipient] = []) throws -> Replacement {
    try drafts.store.replaceKeys(
      passphrase: DraftFolder.passphrase, newPassphrase: passphrase, recovery: recovery, at: moment)
  }

  /// The state right after the new identity file was written: the first step, and nothing after it.
  private func begun(_ drafts: DraftFolder) throws -> Keyring {
    let both = drafts.keyring.replaced(recovery: [], at: moment)
    try drafts.store.replaceIdentity(with: both, passphrase: passphrase)
    return both
  }

  private func expectFinished(_ drafts: DraftFolder, _ bodies: [DraftID: String]) throws {
    let keyring = try drafts.store.unlock(passphrase: passphrase)
    #expect(!keyring.isBeingReplaced)
    #expect(keyring.recipient != drafts.keyring.recipient)
    for (id, body) in bodies {
      #expect(try drafts.store.read(id, keyring).text == body)
      #expect(throws: StoreError.age(.noMatch)) { try drafts.store.read(id, drafts.keyring, acceptingOlder: true) }
    }
    #expect(!(try drafts.names.contains { $0.hasSuffix(".prev") || $0.hasPrefix(".t-") }))
  }

  @Test func `every draft opens with the new keys and none with the old ones`() throws {
    try DraftFolder.use { drafts in
      let recovery = AgeIdentity.generate()
      let bodies = [try drafts.saved("first", "second"): "second", try drafts.saved("other"): "other"]
      let replacement = try replaced(drafts, recovery: [recovery.recipient])
      #expect(replacement.left.isEmpty)
      #expect(replacement.keyring.recovery == [recovery.recipient])
      try expectFinished(drafts, bodies)
      for id in bodies.keys {
        #expect(try DraftFile.recover(drafts.read(id.file), identity: recovery).text == bodies[id])
        #expect(try drafts.store.read(id, replacement.keyring).savedAt == DraftFolder.evening)
      }
      #expect(throws: StoreError.wrongPassphrase) { try drafts.store.unlock(passphrase: DraftFolder.passphrase) }
    }
  }

  @Test func `interrupted after the new keys were made, everything opens, and it is finished`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      _ = try begun(drafts)
      let keyring = try drafts.store.unlock(passphrase: passphrase)
      #expect(keyring.isBeingReplaced)
      #expect(try drafts.store.read(id, keyring).text == "second")
      #expect(try drafts.store.finishReplacingKeys(passphrase: passphrase).left.isEmpty)
      try expectFinished(drafts, [id: "second"])
    }
  }

  @Test func `interrupted between a draft and its mark, everything opens, and it is finished`() throws {
    try DraftFolder.use { drafts in
      let (one, two) = (try drafts.saved("one"), try drafts.saved("two", "two again"))
      let both = try begun(drafts)
      let mark = try drafts.read(one.markFile)
      do {
        let (draft, writer) = try drafts.store.open(one, both)
        try writer.save(draft.body, at: draft.savedAt)
      }
      try drafts.write(mark, to: one.markFile)
      #expect(try drafts.store.read(one, both).text == "one")
      #expect(try drafts.store.read(two, both).text == "two again")
      #expect(try drafts.store.finishReplacingKeys(passphrase: passphrase).left.isEmpty)
      try expectFinished(drafts, [one: "one", two: "two again"])
    }
  }

  @Test func `interrupted before the old keys were dropped, it is finished, and again changes nothing`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      let new = try replaced(drafts).keyring
      let both = Keyring(
        created: new.created, identity: new.identity, signing: new.signing, recovery: new.recovery,
        retired: RetiredKeys(identity: drafts.keyring.identity, author: drafts.keyring.author))
      try drafts.store.replaceIdentity(with: both, passphrase: passphrase)
      let file = try drafts.read(id.file)
      for _ in 0..<2 {
        #expect(try drafts.store.finishReplacingKeys(passphrase: passphrase).left.isEmpty)
        try expectFinished(drafts, [id: "words"])
        #expect(try drafts.read(id.file) == file)
      }
    }
  }

  @Test func `a draft that cannot be read keeps the old keys until it is mended or gone`() throws {
    try DraftFolder.use { drafts in
      let (good, bad) = (try drafts.saved("good"), try drafts.saved("bad", "worse"))
      try drafts.write([0], to: bad.file)
      let replacement = try replaced(drafts)
      #expect(replacement.left == [bad: .age(.notAge)])
      #expect(replacement.keyring.isBeingReplaced)
      #expect(try drafts.store.read(good, replacement.keyring).text == "good")
      #expect(try drafts.store.read(bad, replacement.keyring, .previous).text == "bad")
      #expect(throws: StoreError.replacementUnfinished) {
        try drafts.store.replaceKeys(passphrase: passphrase, newPassphrase: "x", recovery: [], at: moment)
      }
      do {
        let (draft, writer) = try drafts.store.open(bad, replacement.keyring, .previous)
        try writer.save(draft.body, at: DraftFolder.evening)
      }
      #expect(try drafts.store.finishReplacingKeys(passphrase: passphrase).left.isEmpty)
      try expectFinished(drafts, [good: "good", bad: "bad"])
    }
  }

  @Test func `a draft that is being written is left, and none is replaced behind another program's back`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      do {
        let (_, writer) = try drafts.store.open(id, drafts.keyring)
        #expect(try replaced(drafts).left == [id: .inUse])
        writer.close()
      }
      do {
        let other = try DraftStore(path: drafts.path)
        #expect(throws: StoreError.inUse) { try drafts.store.finishReplacingKeys(passphrase: passphrase) }
        withExtendedLifetime(other) {}
      }
      #expect(try drafts.store.finishReplacingKeys(passphrase: passphrase).left.isEmpty)
      try expectFinished(drafts, [id: "words"])
    }
  }

  @Test func `a wrong passphrase replaces nothing`() throws {
    try DraftFolder.use { drafts in
      let before = try drafts.read("identity.age")
      #expect(throws: StoreError.wrongPassphrase) {
        try drafts.store.replaceKeys(passphrase: "wrong", newPassphrase: "x", recovery: [], at: moment)
      }
      #expect(try drafts.read("identity.age") == before)
    }
  }

  @Test func `what the old keys sign is not accepted once they are replaced`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      let new = try replaced(drafts).keyring
      let forged = DraftPayload(
        id: id, sequence: 99, savedAt: 0, previous: [UInt8](repeating: 0, count: 32), body: Array("forged".utf8))
      try drafts.write(
        try AgeFile.encrypt(forged.sealed(by: drafts.keyring.signing), to: [new.recipient]), to: id.file)
      #expect(throws: StoreError.payload(.badSignature)) { try drafts.store.read(id, new) }
    }
  }
}
