import Testing

@testable import Referrals

struct DraftFileTests {
  @Test func `the organisation's key opens a draft, and says that the author is not verified`() throws {
    let recovery = [AgeIdentity.generate(), AgeIdentity.generate()]
    try DraftFolder.use(recovery: recovery.map(\.recipient)) { drafts in
      let file = try drafts.read(drafts.saved("words").file)
      for identity in recovery {
        let draft = try DraftFile.recover(file, identity: identity)
        #expect(draft.text == "words")
        #expect(draft.author == nil)
      }
      #expect(throws: StoreError.age(.noMatch)) { try DraftFile.recover(file, identity: .generate()) }
    }
  }

  @Test func `with the keys of the staff at hand the author is checked`() throws {
    let recovery = AgeIdentity.generate()
    try DraftFolder.use(recovery: [recovery.recipient]) { drafts in
      let file = try drafts.read(drafts.saved("words").file)
      let author = try #require(AuthorKey(drafts.keyring.author.text))
      #expect(try DraftFile.recover(file, identity: recovery, authors: [author]).author == author)
      #expect(throws: StoreError.payload(.badSignature)) {
        try DraftFile.recover(file, identity: recovery, authors: [SigningKey().author])
      }
    }
  }
}
