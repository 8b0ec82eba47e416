import Directory
import GuidanceModel
import Testing

struct DirectoryCheckTests {
  @Test func `the check names what a person should look at`() throws {
    try TryOut.use { tryOut throws in
      var files = SmallFeed.files
      files["services.csv"] = SmallFeed.services + "\ns4,o1,Debt Advice Centre,The same again,active,2026-09-01\n"
      try tryOut.take(files)
      var found: [String] = []
      try DirectoryCheck(try tryOut.directory(), on: TryOut.today).forEach(in: nil) {
        found.append("\($0.kind.rawValue) \($0.id)")
      }
      #expect(found.contains("unreachable feed/s3"))
      #expect(found.contains("duplicate feed/s4"))
      #expect(found.contains("stale feed/s2"))
      #expect(!found.contains("stale feed/s1"))
    }
  }

  @Test func `the statistics count what there is`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      let feed = try #require(try tryOut.directory().statistics(on: TryOut.today).first)
      #expect([feed.services, feed.withPhone, feed.withHours, feed.withPlace] == [3, 2, 1, 1])
      #expect(feed.staleness[.withinSixMonths] == 1)
      #expect(feed.staleness[.older] == 2)
    }
  }
}
