import Directory
import GuidanceModel
import Testing

struct FinderRankingTests {
  private static let feed = """
    [{"id":"1","name":"Riverside Club","description":"Chess and tea","status":"active"},
    {"id":"2","name":"Hilltop Club","description":"Chess and painting","status":"active"},
    {"id":"3","name":"Seaside Club","description":"Painting and tea","status":"active"},
    {"id":"4","name":"Woodland Club","description":"Tea and painting with alpacas","status":"active"},
    {"id":"5","name":"Lunch Club","description":"A hot dinner","status":"active"}]
    """

  private func names(_ text: String) throws -> [String] {
    try TryOut.use { tryOut throws in
      try tryOut.take(["a.json": Self.feed])
      return try tryOut.names(text)
    }
  }

  @Test func `of what holds only some of the words, what holds the rare one comes first`() throws {
    #expect(try names("painting alpacas zebras").first == "Woodland Club")
    #expect(try names("tea alpacas chess").first == "Woodland Club")
  }

  @Test func `what holds a single one of three words is found`() throws {
    #expect(try names("zebras yurts alpacas") == ["Woodland Club"])
  }

  @Test func `words that say nothing are not looked for`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(["a.json": Self.feed])
      let found = try tryOut.found("where is the chess with painting")
      #expect(found.matches.first?.name == "Hilltop Club")
      #expect(found.matches.first?.hasAllWords == true)
    }
  }

  @Test func `a word finds its kinds`() throws {
    #expect(try names("meal") == ["Lunch Club"])
  }
}
