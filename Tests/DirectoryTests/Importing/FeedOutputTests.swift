import Directory
import GuidanceModel
import Testing

struct FeedOutputTests {
  private func output(
    _ tryOut: TryOut, _ form: ExportForm, withPrivate: Bool = true
  ) throws -> (MemorySink, ExportReport) {
    let memory = MemorySink()
    let report = try FeedOutput(try tryOut.directory(), feed: "feed", withPrivate: withPrivate).write(form, to: memory)
    return (memory, report)
  }

  private func lines(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isNewline).map(String.init))
  }

  @Test func `tables go out with the rows that came in`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      let (memory, _) = try output(tryOut, .source)
      for (file, text) in SmallFeed.files { #expect(lines(memory.text(file)) == lines(text)) }
    }
  }

  @Test func `records go out as they came: order, digits, null against nothing`() throws {
    let record = #"{"id":"x","name":"A","status":"active","zzz":1.0,"description":null,"email":"","n":4.48E+11}"#
    try TryOut.use { tryOut throws in
      try tryOut.take(["a.json": "{\"totalElements\":1,\"number\":1,\"content\":[\(record)]}"])
      let (memory, report) = try output(tryOut, .source)
      #expect(memory.text("a.json").contains(record))
      #expect(memory.text("a.json").contains(#""totalElements":1"#))
      #expect(report.services == 1)
    }
  }

  @Test func `named people and masked places go out only when someone asks`() throws {
    let record = #"""
      [{"id":"x","name":"A","status":"active","contacts":[{"id":"c","name":"Ann Smith","email":"ann@example.org"}],
      "locations":[{"id":1,"mask_exact_address":true,"address_1":"1 Hidden Lane","postal_code":"HP21 7JF"}]}]
      """#
    try TryOut.use { tryOut throws in
      try tryOut.take(["a.json": record])
      let quiet = try output(tryOut, .source, withPrivate: false).0.text("a.json")
      #expect(!quiet.contains("Ann Smith"))
      #expect(!quiet.contains("Hidden Lane"))
      #expect(!quiet.contains("HP21"))
      let whole = try output(tryOut, .source).0.text("a.json")
      #expect(whole.contains("Ann Smith"))
      #expect(whole.contains("Hidden Lane"))
    }
  }

  @Test func `strict Open Referral UK says that it has no place for phones`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      let (strict, losses) = try output(tryOut, .openReferralUK3(.json, strict: true))
      #expect(!strict.text("services.json").contains("496 0000"))
      #expect(losses.losses.keys.contains { $0.hasSuffix("phones") })
      let (kind, _) = try output(tryOut, .openReferralUK3(.json, strict: false))
      #expect(kind.text("services.json").contains("496 0000"))
    }
  }

  @Test func `tables become records, and records become tables`() throws {
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files)
      let (memory, report) = try output(tryOut, .hsds31(.csv))
      #expect(report.files.contains("services.csv"))
      #expect(memory.text("phones.csv").contains("0113 496 0000"))
      #expect(memory.text("datapackage.json").contains("services.csv"))
    }
  }

  @Test func `who made a change goes out only when someone asks, and so does what a contact said before it`() throws {
    let changes = """
      id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by
      m1,s1,service,2026-01-01,update,name,Old name,New name,Ann Smith
      m2,c1,contact,2026-01-01,update,name,Bob Jones,Bob Brown,Ann Smith
      """
    let record = #"""
      [{"id":"x","name":"A","status":"active","metadata":[{"id":"m","resource_type":"service","updated_by":"Ann Smith"}]}]
      """#
    try TryOut.use { tryOut throws in
      try tryOut.take(SmallFeed.files.merging(["metadata.csv": changes]) { $1 })
      let quiet = try output(tryOut, .source, withPrivate: false).0.text("metadata.csv")
      #expect(["Ann", "Bob"].allSatisfy { !quiet.contains($0) })
      #expect(quiet.contains("Old name"))
      #expect(lines(try output(tryOut, .source).0.text("metadata.csv")) == lines(changes))
    }
    try TryOut.use { tryOut throws in
      try tryOut.take(["a.json": record])
      #expect(!(try output(tryOut, .source, withPrivate: false).0.text("a.json").contains("Ann")))
      #expect(try output(tryOut, .source).0.text("a.json").contains("Ann"))
    }
  }
}
