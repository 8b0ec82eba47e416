import Directory
import Testing

/// What goes out, comes in again and goes out a second time is the same both times.
struct ThereAndBackTests {
  private func there(_ feed: [String: String], _ form: ExportForm) throws -> [String: String] {
    try TryOut.use { tryOut throws in
      try tryOut.take(feed)
      let memory = MemorySink()
      _ = try FeedOutput(try tryOut.directory(), feed: "feed", withPrivate: true).write(form, to: memory)
      return memory.texts
    }
  }

  private func expectSame(_ feed: [String: String], _ form: ExportForm) throws {
    let once = try there(feed, form)
    #expect(try there(once, form) == once)
  }

  private static let rich = #"""
    [{"id":"1","name":"Advice","status":"active","description":"Help","own":"kept","empty":"","deep":[{"a":"b"}],
      "eligibility_description":"Adults","minimum_age":18,"organization":{"id":"o","name":"Trust","description":""},
      "metadata":[{"id":"m","resource_id":"other","resource_type":"location","updated_by":"A desk"}],
      "contacts":[{"id":"c","name":"Desk","phone":""}],
      "attributes":[{"id":"a","link_id":"elsewhere","link_entity":"link_entity","taxonomy_term":{"id":"t","name":"Debt"}}]},
     {"id":"2","name":"Talk","status":"active","organization":{"id":"o","name":"Trust","description":""}}]
    """#

  @Test(arguments: [
    ExportForm.hsds31(.csv), .hsds30(.csv), .hsds31(.json), .openReferralUK3(.json, strict: false), .openReferralUK1,
  ])
  func `records go there and back in every form`(form: ExportForm) throws {
    try expectSame(["a.json": Self.rich], form)
    try expectSame(SmallFeed.files, form)
  }

  @Test func `an organisation that services share is one row`() throws {
    let organizations = try #require(try there(["a.json": Self.rich], .hsds31(.csv))["organizations.csv"])
    #expect(organizations.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func `eligibility goes to Open Referral UK 1 without the kind that an attribute has`() throws {
    let out = try there(["a.json": Self.rich], .openReferralUK1)
    let again = try #require(try there(out, .openReferralUK1)["services.json"])
    #expect(again.contains("eligibilitys"))
    #expect(!again.contains("link_type"))
  }
}
