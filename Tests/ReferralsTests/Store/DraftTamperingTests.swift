import TestSupport
import Testing

@testable import Referrals

/// Someone who can write in the folder, and does not know the passphrase.
struct DraftTamperingTests {
  @Test func `a draft that someone else wrote for this person is refused`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      let forged = DraftPayload(
        id: id, sequence: 2, savedAt: 0, previous: [UInt8](repeating: 0, count: 32), body: Array("forged".utf8))
      let file = try AgeFile.encrypt(forged.sealed(by: SigningKey()), to: [drafts.keyring.recipient])
      try drafts.write(file, to: id.file)
      #expect(throws: StoreError.payload(.badSignature)) { try drafts.store.read(id, drafts.keyring) }
      #expect(throws: StoreError.payload(.badSignature)) {
        try drafts.store.read(id, drafts.keyring, acceptingOlder: true)
      }
    }
  }

  @Test func `two drafts that change places are refused`() throws {
    try DraftFolder.use { drafts in
      let (one, two) = (try drafts.saved("one"), try drafts.saved("two"))
      let (first, second) = (try drafts.read(one.file), try drafts.read(two.file))
      try drafts.write(second, to: one.file)
      try drafts.write(first, to: two.file)
      for id in [one, two] {
        #expect(throws: StoreError.payload(.wrongDraft)) {
          try drafts.store.read(id, drafts.keyring, acceptingOlder: true)
        }
      }
    }
  }

  @Test func `an older save in the place of the newest is refused, and opens when asked for`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first")
      let old = try drafts.read(id.file)
      do {
        let (_, writer) = try drafts.store.open(id, drafts.keyring)
        for body in ["second", "third"] { try writer.save(Array(body.utf8), at: DraftFolder.evening) }
      }
      try drafts.write(old, to: id.file)
      #expect(throws: StoreError.doubtful(.older)) { try drafts.store.read(id, drafts.keyring) }
      let (draft, writer) = try drafts.store.open(id, drafts.keyring, acceptingOlder: true)
      #expect(draft.text == "first")
      #expect(draft.doubt == .older)
      try writer.save(Array("fourth".utf8), at: DraftFolder.evening)
      #expect(try drafts.store.read(id, drafts.keyring).sequence == 4)
    }
  }

  @Test func `a mark that is missing, damaged or another draft's makes the draft doubtful`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      let mark = try drafts.read(id.markFile)
      let other = try drafts.read(drafts.saved("other").markFile)
      try drafts.remove(id.markFile)
      #expect(throws: StoreError.doubtful(.unmarked)) { try drafts.store.read(id, drafts.keyring) }
      for wrong in [other, Array(mark.dropLast()), [], Array("signpost-mark/1".utf8)] {
        try drafts.write(wrong, to: id.markFile)
        #expect(throws: StoreError.doubtful(.markDamaged)) { try drafts.store.read(id, drafts.keyring) }
        #expect(try drafts.store.read(id, drafts.keyring, acceptingOlder: true).text == "second")
      }
      let forged = try AgeFile.encrypt(
        HighWaterMark(id: id, sequence: 2, digest: []).sealed(by: SigningKey()), to: [drafts.keyring.recipient])
      try drafts.write(forged, to: id.markFile)
      #expect(throws: StoreError.doubtful(.markDamaged)) { try drafts.store.read(id, drafts.keyring) }
      try drafts.write(mark, to: id.markFile)
      #expect(try drafts.store.read(id, drafts.keyring).doubt == nil)
    }
  }

  @Test func `a mark that is one save behind is no reason to doubt`() throws {
    try DraftFolder.use { drafts in
      let writer = try drafts.store.create(drafts.keyring.writing)
      try writer.save(Array("first".utf8), at: DraftFolder.evening)
      let mark = try drafts.read(writer.id.markFile)
      try drafts.remove(writer.id.markFile)
      #expect(try drafts.store.read(writer.id, drafts.keyring).text == "first")
      try writer.save(Array("second".utf8), at: DraftFolder.evening)
      try drafts.write(mark, to: writer.id.markFile)
      #expect(try drafts.store.read(writer.id, drafts.keyring).text == "second")
    }
  }

  @Test func `another save with the number of the last one is doubtful`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      let twin = DraftPayload(
        id: id, sequence: 2, savedAt: 0, previous: [UInt8](repeating: 0, count: 32), body: Array("twin".utf8))
      let file = try AgeFile.encrypt(twin.sealed(by: drafts.keyring.signing), to: [drafts.keyring.recipient])
      try drafts.write(file, to: id.file)
      #expect(throws: StoreError.doubtful(.notTheOneSaved)) { try drafts.store.read(id, drafts.keyring) }
    }
  }

  @Test func `a draft for other keys and a draft cut short are refused by name`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("words")
      let file = try drafts.read(id.file)
      try drafts.write(try AgeFile.encrypt([1], to: [AgeIdentity.generate().recipient]), to: id.file)
      #expect(throws: StoreError.age(.noMatch)) { try drafts.store.read(id, drafts.keyring) }
      try drafts.write(try AgeFile.encrypt(Array("{}".utf8), to: [drafts.keyring.recipient]), to: id.file)
      #expect(throws: StoreError.payload(.notOurs)) { try drafts.store.read(id, drafts.keyring) }
      try drafts.write([], to: id.file)
      #expect(throws: StoreError.age(.notAge)) { try drafts.store.read(id, drafts.keyring) }
      try drafts.write(Array(file.prefix(100)), to: id.file)
      #expect(throws: StoreError.age(.truncated)) { try drafts.store.read(id, drafts.keyring) }
    }
  }

  @Test func `a thousand random edits of a draft are all refused`() throws {
    try DraftFolder.use { drafts in
      var generator = SeededGenerator(seed: 7)
      let id = try drafts.saved("words")
      let file = try drafts.read(id.file)
      for _ in 0..<1_000 {
        let edited = edited(file, &generator)
        try drafts.write(edited, to: id.file)
        let isAccepted = (try? drafts.store.read(id, drafts.keyring, acceptingOlder: true)) != nil
        #expect(isAccepted == (edited == file))
      }
    }
  }

  @Test func `a bit that is turned over in a draft or in its mark is noticed`() throws {
    try DraftFolder.use { drafts in
      var generator = SeededGenerator(seed: 8)
      let id = try drafts.saved("first", "second")
      for name in [id.file, id.markFile] {
        let file = try drafts.read(name)
        for _ in 0..<200 {
          var changed = file
          changed[generator.below(file.count)] ^= 1 << generator.below(8)
          try drafts.write(changed, to: name)
          #expect(throws: StoreError.self) { try drafts.store.read(id, drafts.keyring) }
        }
        try drafts.write(file, to: name)
      }
      #expect(try drafts.store.read(id, drafts.keyring).text == "second")
    }
  }

  @Test func `one draft that cannot be opened does not hide the others`() throws {
    try DraftFolder.use { drafts in
      let (good, bad) = (try drafts.saved("good"), try drafts.saved("bad"))
      try drafts.write([0], to: bad.file)
      try drafts.write([0], to: "not-a-draft.age")
      let listed = try drafts.store.drafts(drafts.keyring)
      #expect(Set(listed.map(\.id)) == [good, bad])
      for draft in listed {
        switch draft.content {
        case .success(let opened): #expect(draft.id == good && opened.text == "good")
        case .failure(let error): #expect(draft.id == bad && error == .age(.notAge))
        }
      }
    }
  }

  @Test func `a draft whose last save is gone is listed, and the one before it opens`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("first", "second")
      try drafts.remove(id.file)
      #expect(try drafts.store.drafts(drafts.keyring).map(\.id) == [id])
      #expect(throws: StoreError.noSuchDraft) { try drafts.store.read(id, drafts.keyring) }
      #expect(try drafts.store.open(id, drafts.keyring, .previous).draft.text == "first")
    }
  }
}
