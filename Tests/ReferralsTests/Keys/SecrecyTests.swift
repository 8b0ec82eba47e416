import Testing

@testable import Referrals

struct SecrecyTests {
  @Test func `printing keys or a draft shows no secret`() throws {
    try DraftFolder.use { drafts in
      let draft = try drafts.store.read(drafts.saved("CANARY"), drafts.keyring)
      let secrets = [
        "CANARY", "\(Array("CANARY".utf8))", drafts.keyring.identity.text, "\(drafts.keyring.identity.key)",
        "\(drafts.keyring.signing.seed)",
      ]
      var dumped = ""
      dump(drafts.keyring, to: &dumped)
      dump(draft, to: &dumped)
      let shown = dumped + "\(drafts.keyring) \(draft)" + String(reflecting: drafts.keyring) + String(reflecting: draft)
      #expect(shown.contains("recovery") && shown.contains("sequence"))
      #expect(secrets.filter(shown.contains) == [])
    }
  }
}
