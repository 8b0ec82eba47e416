import GuidanceModel
import Referrals
import TestSupport
import Testing

struct DraftCoderTests {
  @Test func `a draft that is written and read again is the same, to the byte`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<400 {
      let draft = RandomDraft.make(using: &random)
      let bytes = try DraftCoder.encode(draft)
      let again = try DraftCoder.decode(bytes)
      #expect(again == draft)
      // Swift takes é for e with an accent; bytes do not.
      #expect(try DraftCoder.encode(again) == bytes)
    }
  }

  @Test(arguments: RandomDraft.hostile)
  func `what was typed comes back to the byte`(_ text: String) throws {
    let draft = try SampleForm.draft(["name": .typed(text)])
    let again = try DraftCoder.decode(DraftCoder.encode(draft))
    #expect(Array((again.entries["name"]?.text ?? "missing").utf8) == Array(text.utf8))
  }

  @Test func `every way to fill a field is kept apart`() throws {
    let draft = try SampleForm.draft([
      "name": .typed("Siân"), "languages": .typed(""), "told": .chosen(["no"]), "signs": .chosen([]),
      "why-not": .instead(.notKnown), "born": .instead(.declined), "words": .instead(.notApplicable),
    ])
    let again = try DraftCoder.decode(DraftCoder.encode(draft))
    #expect(again.entries.mapValues(\.content) == draft.entries.mapValues(\.content))
  }

  @Test func `equal drafts give equal bytes, in whatever order they were filled`() throws {
    let fields = (0..<50).map { "field-\($0)" }
    var (first, second) = (try SampleForm.draft([:]), try SampleForm.draft([:]))
    for field in fields { first.entries[field] = FormEntry(.typed(field), written: SampleForm.today) }
    for field in fields.reversed() { second.entries[field] = FormEntry(.typed(field), written: SampleForm.today) }
    first.unconfirmed = Set(fields)
    second.unconfirmed = Set(fields.reversed())
    #expect(try DraftCoder.encode(first) == DraftCoder.encode(second))
  }

  @Test func `it reads as text: a key a line, and times by Greenwich`() throws {
    var draft = try SampleForm.draft(["name": .typed("Siân Ŵyn")])
    draft.changed = Moment(seconds: SampleForm.today.seconds + 59)
    let lines = String(decoding: try DraftCoder.encode(draft), as: UTF8.self).split(separator: "\n")
    #expect(lines.contains(#"      "typed" : "Siân Ŵyn","#))
    #expect(lines.contains(#"  "begun" : "2026-11-22T20:00:00Z","#))
    #expect(lines.contains(#"  "changed" : "2026-11-22T20:00:59Z","#))
    #expect(lines.contains(#"  "format" : "signpost-draft-1","#))
  }

  @Test func `keys that are not known, and blanks around it, change nothing`() throws {
    let draft = try SampleForm.draft(["name": .typed("Siân")])
    let text = try Self.text(draft)
    let more = text.replacing(#""format""#, with: #""later" : {"a" : [1, null, true, 2.5e300]}, "format""#)
    #expect(more != text)
    #expect(try DraftCoder.decode(Array("\n  \(more)   \n".utf8)) == draft)
  }

  static let faults: [(old: String, new: String, error: DraftFormatError)] = [
    (#""format" : "signpost-draft-1""#, #""format" : "signpost-draft-2""#, .unknownFormat),
    (#""format" : "signpost-draft-1","#, "", .missing(at: "format")),
    (#""marking" : "","#, "", .missing(at: "marking")),
    (#""marking" : """#, #""marking" : null"#, .missing(at: "marking")),
    (#""marking" : """#, #""marking" : 7"#, .wrong(at: "marking")),
    (#""marking" : """#, #""marking" : "\ud800""#, .notJSON),
    (#""marking" : """#, #""marking" : """#.dropLast() + "", .notJSON),
    (#""begun" : "2026"#, #""begun" : "2026 "#, .wrong(at: "begun")),
    (#""begun" : "2026-11-22"#, #""begun" : "2026-02-29"#, .wrong(at: "begun")),
    (#""expires" : "2026-12-22T20:00:00Z"#, #""expires" : "2026-12-22T20:00:00+01:00"#, .wrong(at: "expires")),
    (#""day" : "2026-11-22""#, #""day" : "2026-11-2२""#, .wrong(at: "edition.day")),
    (#""field" : "name""#, #""field" : "told""#, .wrong(at: "entries")),
    (#""instead" : "declined""#, #""instead" : "canary""#, .wrong(at: "entries[0].instead")),
    (#""instead" : "declined""#, #""instead" : "declined", "typed" : "canary""#, .wrong(at: "entries[0]")),
    (#""instead" : "declined","#, "", .wrong(at: "entries[0]")),
    (#""basis" : ["#, #""basis" : ["canary""#, .wrong(at: "entries[0].basis[0]")),
    (#""written" : "2026-11-22T20:00:00Z""#, #""written" : "2026-11-22T24:00:00Z""#, .wrong(at: "entries[0].written")),
  ]

  @Test(arguments: faults)
  func `what is wrong is told by its place`(_ fault: (old: String, new: String, error: DraftFormatError)) throws {
    let text = try Self.text(
      SampleForm.draft(["born": .instead(.declined), "name": .typed("canary"), "told": .chosen(["no"])]))
    let range = try #require(text.firstRange(of: fault.old))
    let changed = text[..<range.lowerBound] + fault.new + text[range.upperBound...]
    #expect(throws: fault.error) { try DraftCoder.decode(Array(changed.utf8)) }
  }

  @Test func `a key that stands twice is refused, however its accents are written`() throws {
    let text = try Self.text(SampleForm.draft(["e\u{301}": .typed("one"), "f": .typed("two")]))
    let changed = text.replacing(#""field" : "f""#, with: "\"field\" : \"\u{E9}\"")
    #expect(changed.utf8.count == text.utf8.count + 1)
    #expect(throws: DraftFormatError.wrong(at: "entries")) { try DraftCoder.decode(Array(changed.utf8)) }
  }

  @Test func `a moment or a day that four digits of a year cannot tell is refused, and not written wrong`() throws {
    let (first, last) = (-62_135_596_800, 253_402_300_799)
    var draft = try SampleForm.draft([:])
    for seconds in [first, first + 1, -1, 0, last] {
      draft.changed = Moment(seconds: seconds)
      #expect(try DraftCoder.decode(DraftCoder.encode(draft)).changed.seconds == seconds)
    }
    for seconds in [first - 1, last + 1, Int.min, Int.max] {
      draft.changed = Moment(seconds: seconds)
      #expect(throws: DraftFormatError.wrong(at: "changed")) { try DraftCoder.encode(draft) }
    }
    for number in [Int.min, Int.max, -719_163, 2_932_897] {
      draft = try SampleForm.draft([:])
      draft.edition = FormEdition(day: Day(number: number), fields: [])
      #expect(throws: DraftFormatError.wrong(at: "edition.day")) { try DraftCoder.encode(draft) }
    }
  }

  @Test func `what could not be read again is not written`() throws {
    let draft = try SampleForm.draft(["name": .typed(String(repeating: "\u{1}", count: DraftCoder.limit / 6))])
    #expect(throws: DraftFormatError.tooLong) { try DraftCoder.encode(draft) }
    #expect(throws: DraftFormatError.tooLong) {
      try DraftCoder.decode(Array(repeating: UInt8(ascii: " "), count: DraftCoder.limit + 1))
    }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `deep nesting is refused before it is followed`(_ opening: String) throws {
    #expect(throws: DraftFormatError.tooDeep) {
      try DraftCoder.decode(Array(String(repeating: opening, count: 200_000).utf8))
    }
  }

  @Test func `brackets inside of a text are no nesting`() throws {
    let draft = try SampleForm.draft(["name": .typed(String(repeating: #"[{"\"#, count: 1_000))])
    #expect(try DraftCoder.decode(DraftCoder.encode(draft)) == draft)
  }

  @Test func `other encodings than UTF-8 are refused`() throws {
    let text = try Self.text(SampleForm.draft(["name": .typed("a")]))
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: DraftFormatError.notJSON) { try DraftCoder.decode(wide) }
    #expect(throws: DraftFormatError.notJSON) { try DraftCoder.decode([0xFF, 0xFE] + wide) }
    #expect(throws: DraftFormatError.notJSON) { try DraftCoder.decode(Array(text.utf8) + [0xC3]) }
  }

  @Test func `no bytes end the program, and no error tells what stood there`() throws {
    let draft = try SampleForm.draft([
      "name": .typed("canary"), "told": .chosen(["canary"]), "born": .instead(.declined), "canary": .typed("x"),
    ])
    let bytes = try DraftCoder.encode(draft)
    var random = SeededGenerator(seed: 2)
    var refused = 0
    for _ in 0..<2_000 {
      do {
        _ = try DraftCoder.decode(Mutation.of(bytes, using: &random))
      } catch {
        refused += 1
        #expect(!"\(error)".contains("canary"))
      }
    }
    #expect(refused > 700)
    for count in bytes.indices {
      #expect(throws: DraftFormatError.self) { try DraftCoder.decode(Array(bytes.prefix(count))) }
    }
  }

  private static func text(_ draft: Draft) throws -> String {
    String(decoding: try DraftCoder.encode(draft), as: UTF8.self)
  }
}
