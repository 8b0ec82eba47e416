import Directory
import GuidanceModel
import Testing

struct FeedOutputTests {
  private final class Memory: ExportSink {
    private(set) var files: [String: [UInt8]] = [:]
    private var current = ""

    func begin(_ name: String) { current = name }

    func write(_ bytes: [UInt8]) { files[current, default: []] += bytes }

    func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }
  }

  private func output(_ tryOut: TryOut, _ form: ExportForm, withPrivate: Bool = true) throws -> (Memory, ExportReport) {
    let memory = Memory()
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
}
