import Directory
import Guidance
import GuidanceModel
import Testing

struct FinderTests {
  private func withFeed<Result>(_ body: (TryOut) throws -> Result) throws -> Result {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      return try body(tryOut)
    }
  }

  private func place(_ name: String) throws -> SoughtPlace { try #require(Library.builtIn.places.sought(name)) }

  @Test func `each match says why it is there`() throws {
    try withFeed { tryOut throws in
      #expect(try tryOut.found("debt").matches.first?.reasons == [.name])
      #expect(try tryOut.found("bailiffs").matches.first?.reasons == [.text])
      #expect(try tryOut.found("bailiffs castles").matches.first?.reasons == [.someWords])
    }
  }

  @Test func `a place lets through what is near, and what does not say where it is comes last`() throws {
    try withFeed { tryOut throws in
      let leeds = try place("LS1")
      let near = try tryOut.found("debt") { $0.near = leeds }.matches
      #expect(near.map(\.name) == ["Debt Advice Centre"])
      guard case .near(let miles, isRough: false) = near.first?.reasons.last else {
        Issue.record("no distance is told")
        return
      }
      #expect(miles < 2)
      let cornwall = try place("TR1")
      #expect(try tryOut.names("debt") { $0.near = cornwall } == [])
      #expect(try tryOut.found("youth") { $0.near = cornwall }.matches.first?.reasons == [.name, .placeNotSaid])
    }
  }

  @Test func `open at a time lets through only what is known to be open then`() throws {
    try withFeed { tryOut throws in
      let day = TryOut.today
      #expect(
        try tryOut.names("debt") { $0.openAt = LocalTime(day: day, minute: 660) } == ["Debt Advice Centre"])
      #expect(try tryOut.names("debt") { $0.openAt = LocalTime(day: day, minute: 1200) } == [])
      #expect(try tryOut.names("youth") { $0.openAt = LocalTime(day: day, minute: 660) } == [])
    }
  }

  @Test func `a mistyped long word is mended and said; a short one and a number are not`() throws {
    try withFeed { tryOut throws in
      let found = try tryOut.found("refugge")
      #expect(found.matches.map(\.name) == ["Refugee Welcome Group"])
      #expect(found.mended == ["refugee"])
      #expect(try tryOut.found("dept").mended == nil)
      #expect(try tryOut.found("01134960001").mended == nil)
    }
  }

  @Test func `words that are being typed are finished, and not mended`() throws {
    try withFeed { tryOut throws in
      #expect(try tryOut.names("refu") { $0.isBeingTyped = true } == ["Refugee Welcome Group"])
      #expect(try tryOut.names("r") { $0.isBeingTyped = true } == [])
      #expect(try tryOut.found("refugge") { $0.isBeingTyped = true }.mended == nil)
    }
  }

  @Test func `words cannot act in the language of the index`() throws {
    try withFeed { tryOut throws in
      for text in [#"" OR name:*"#, "NEAR(a b)", "name : debt", "a* -b ^c", "{", "'; DROP TABLE service; --"] {
        _ = try tryOut.found(text)
      }
      #expect(try tryOut.names("debt") == ["Debt Advice Centre"])
    }
  }

  @Test func `two words that a feed writes as one are found both ways`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(["a.json": #"[{"id":"x","name":"St Mary Foodbank","status":"active"}]"#])
      #expect(try tryOut.names("food bank") == ["St Mary Foodbank"])
    }
  }

  @Test func `999 stands above a local service, however well that fits`() throws {
    let results = Search(.builtIn).results(for: "samaritans")
    let local = ServiceMatch(
      id: ServiceID(feed: "f", source: "1"), name: "Samaritans", organisation: nil, postcode: nil, phone: nil,
      status: .active, reasons: [.name], state: .unknown, assured: nil, score: 500)
    let joined = results.joined(with: [local], rules: Library.builtIn.searchRules)
    guard case .contact(let contact, _) = joined.first else {
      Issue.record("a local service stands first")
      return
    }
    #expect(contact.id == "samaritans")
  }
}
