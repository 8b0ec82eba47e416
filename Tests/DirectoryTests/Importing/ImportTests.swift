import Directory
import GuidanceModel
import Testing

struct ImportTests {
  @Test func `services come in with what belongs to them`() throws {
    try TryOut.use { tryOut throws in
      let report = try tryOut.take(SmallFeed.files)
      #expect(report.services == 3)
      #expect(report.added == 3)
      let directory = try tryOut.directory()
      let service = try #require(try directory.service(ServiceID(feed: "feed", source: "s1")))
      #expect(service.name == "Debt Advice Centre")
      #expect(service.organisation == "Leeds Advice Trust")
      #expect(service.phones.map(\.number) == ["0113 496 0000"])
      #expect(service.assured?.description == "2026-09-01")
      #expect(service.sites.first?.point == GeoPoint(latitude: 53.80, longitude: -1.55))
    }
  }

  @Test func `a row that points at nothing is kept and noted by its place`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      let notes = try tryOut.notes()
      #expect(notes.contains("services.csv 3 organization_id owner-missing"))
      #expect(try tryOut.directory().service(ServiceID(feed: "feed", source: "s3"))?.name == "Refugee Welcome Group")
    }
  }

  @Test func `the same feed a second time changes nothing`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      let again = try tryOut.take(SmallFeed.files)
      #expect([again.services, again.added, again.changed, again.removed] == [3, 0, 0, 0])
      #expect(try tryOut.names("debt") == ["Debt Advice Centre"])
      #expect(try tryOut.changes().isEmpty)
    }
  }

  @Test func `what changed is told with numbers first, and found by its new words alone`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      var files = SmallFeed.files
      files["phones.csv"] = SmallFeed.phones.replacing("0113 496 0000", with: "0113 496 9999")
      files["services.csv"] = SmallFeed.services.replacing("Youth Drop-in", with: "Teenage Cabin").replacing(
        "s3,gone,Refugee Welcome Group,Meals and company,,\n", with: ""
      )
      .replacing("\ns3,gone,Refugee Welcome Group,Meals and company,,", with: "")
      let report = try tryOut.take(files)
      #expect([report.added, report.changed, report.removed] == [0, 2, 1])
      let changes = try tryOut.changes()
      #expect(changes.map(\.part) == [.phone, .name, .removed])
      #expect(changes.first?.old == "0113 496 0000")
      #expect(changes.first?.new == "0113 496 9999")
      #expect(try tryOut.names("drop") == [])
      #expect(try tryOut.names("cabin") == ["Teenage Cabin"])
      #expect(try tryOut.names("refugee") == [])
    }
  }

  @Test func `feeds stand side by side, and one that fails leaves them as they were`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files, as: "leeds")
      try tryOut.take(["a.json": #"[{"id":"x","name":"Debt Line","status":"active"}]"#], as: "other", folder: "other")
      #expect(try tryOut.directory().feeds() == ["leeds", "other"])
      #expect(throws: DirectoryFault.self) {
        try tryOut.take(["b.json": #"[{"id":"x",}]"#], as: "third", folder: "third")
      }
      #expect(try tryOut.directory().feeds() == ["leeds", "other"])
      #expect(try Set(tryOut.names("debt")) == ["Debt Advice Centre", "Debt Line"])
    }
  }

  @Test func `an id that is given twice is kept twice`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take([
        "a.json": #"[{"id":"x","name":"First","status":"active"},{"id":"x","name":"Second","status":"active"}]"#
      ])
      #expect(try tryOut.directory().service(ServiceID(feed: "feed", source: "x"))?.name == "First")
      #expect(try tryOut.names("second") == ["Second"])
      #expect(try tryOut.notes().contains("a.json 2 - repeated-service"))
    }
  }

  @Test func `a feed without services, or under a name that leads elsewhere, is refused`() throws {
    try TryOut.use { tryOut throws in
      #expect(throws: DirectoryFault.noServices) { try tryOut.take(["a.json": "[]"]) }
      #expect(throws: DirectoryFault.unusableName) { try tryOut.take(SmallFeed.files, as: "../up", folder: "x") }
      #expect(!LocalDirectory.exists(in: tryOut.folder))
    }
  }

  @Test func `many re-imports do not let the indexes grow for ever`() throws {
    try TryOut.use { tryOut throws in
      for round in 0..<6 {
        var files = SmallFeed.files
        files["services.csv"] = SmallFeed.services.replacing("Help with bills", with: "Help \(round) with bills")
        try tryOut.take(files)
      }
      #expect(try tryOut.names("bailiffs") == ["Debt Advice Centre"])
      #expect(try tryOut.names("debt advice").first == "Debt Advice Centre")
    }
  }

  @Test func `rows with nothing in them are passed over, noted once, and counted as rows`() throws {
    try TryOut.use { tryOut throws in
      var files = SmallFeed.files
      files["services.csv"] = SmallFeed.services.replacing("\ns2,", with: "\n,,,,,\n,,\n\ns2,") + "\n,,,,,\n"
      let report = try tryOut.take(files)
      #expect(report.services == 3)
      #expect(report.files.first { $0.name == "services.csv" }?.rows == 3)
      var empty: [(row: Int?, times: Int)] = []
      try tryOut.directory().forEachNote(of: "feed") { note in
        if note.problem == ImportProblem.emptyRow.rawValue { empty.append((note.row, note.times)) }
      }
      #expect(empty.map(\.times) == [3])
      #expect(empty.map(\.row) == [nil])
      #expect(try tryOut.notes().contains("services.csv 5 organization_id owner-missing"))
    }
  }

  @Test func `a row that names no service is set aside and noted; it goes out as it came`() throws {
    try TryOut.use { tryOut throws in
      var files = SmallFeed.files
      files["services.csv"] = SmallFeed.services + "\n,o1,,,,\n,o1,A service without an id,,,\n"
      #expect(try tryOut.take(files).services == 4)
      #expect(try tryOut.notes().contains("services.csv 4 - nameless-row"))
      let memory = MemorySink()
      let report = try FeedOutput(try tryOut.directory(), feed: "feed", withPrivate: true).write(.source, to: memory)
      #expect(memory.text("services.csv").contains(",o1,,,,"))
      #expect(report.services == 5)
    }
  }
}
