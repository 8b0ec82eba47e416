import GuidanceModel
import Referrals
import TestSupport
import Testing

struct DraftReaderTests {
  private static let opening = #"<script type="application/json" id="signpost-draft">"#

  private func handover(_ text: String) throws -> Handover {
    try SampleForm.handover(
      SampleForm.draft(
        ["name": .typed(text), "words": .typed(text), "told": .chosen(["no"]), "why-not": .typed(text)], marking: text))
  }

  private func html(_ text: String) throws -> [UInt8] {
    try HTMLExport.bytes(handover(text), words: SampleForm.exportWords)
  }

  @Test(arguments: RandomDraft.hostile)
  func `what was handed over is read in again to the byte`(_ text: String) throws {
    let handover = try handover(text)
    let exports = try [HTMLExport.bytes(handover, words: SampleForm.exportWords), JSONExport.bytes(handover)]
    for export in exports {
      let draft = try DraftReader.read(export)
      #expect(draft == handover.draft)
      #expect(try DraftCoder.encode(draft) == DraftCoder.encode(handover.draft))
    }
  }

  @Test func `random drafts are read in again`() throws {
    var random = SeededGenerator(seed: 3)
    let fields = try SampleForm.form().fields.map(\.id)
    for _ in 0..<60 {
      var draft = RandomDraft.make(using: &random)
      draft.entries = Dictionary(uniqueKeysWithValues: fields.map { ($0, RandomDraft.entry(&random)) })
      let handover = try SampleForm.handover(draft)
      #expect(try DraftReader.read(HTMLExport.bytes(handover, words: SampleForm.exportWords)) == handover.draft)
      #expect(try DraftReader.read(JSONExport.bytes(handover)) == handover.draft)
    }
  }

  @Test func `a page without its one draft is refused`() throws {
    let page = String(decoding: try html("Siân"), as: UTF8.self)
    let broken = [
      page.replacing("signpost-draft\">", with: "another\">"), page.replacing("</script>", with: ""),
      page + "\(Self.opening){}</script>", "\n" + page, page.replacing("<!DOCTYPE html>", with: ""), "<!DOCTYPE html>",
      "", "[]", "Dear team,", "\u{FEFF}" + page,
    ]
    for text in broken {
      #expect(throws: DraftFormatError.notAnExport) { try DraftReader.read(Array(text.utf8)) }
    }
  }

  @Test func `what is wrong is told by its place`() throws {
    let page = String(decoding: try html("Siân"), as: UTF8.self)
    let json = String(decoding: try JSONExport.bytes(handover("Siân")), as: UTF8.self)
    let faults: [(String, DraftFormatError)] = [
      (page.replacing(#""chosen" : ["#, with: #""chosen" : ["no", 3, "#), .wrong(at: "entries[1].chosen[1]")),
      (page.replacing("signpost-draft-1", with: "signpost-draft-2"), .unknownFormat),
      (page.replacing(#""seen""#, with: #""scene""#), .missing(at: "entries[0].seen")),
      (json.replacing("signpost-export-1", with: "signpost-export-2"), .unknownFormat),
      (json.replacing("signpost-draft-1", with: "signpost-draft-2"), .unknownFormat),
      (json.replacing(#""draft" :"#, with: #""draught" :"#), .missing(at: "draft")),
      (json.replacing(#""expires" : "2"#, with: #""expires" : "1 2"#), .wrong(at: "draft.expires")),
      (String(decoding: try DraftCoder.encode(handover("Siân").draft), as: UTF8.self), .unknownFormat),
    ]
    for (text, error) in faults {
      #expect(throws: error) { try DraftReader.read(Array(text.utf8)) }
    }
  }

  @Test func `what is too large is neither read nor written`() throws {
    #expect(throws: DraftFormatError.tooLong) {
      try DraftReader.read(Array(repeating: UInt8(ascii: "{"), count: DraftReader.limit + 1))
    }
    let long = try handover(String(repeating: "<", count: 1_300_000))
    #expect(throws: DraftFormatError.tooLong) { try HTMLExport.bytes(long, words: SampleForm.exportWords) }
  }

  @Test func `no bytes end the program, and no error tells what stood there`() throws {
    let exports = try [html("canary"), JSONExport.bytes(handover("canary"))]
    var random = SeededGenerator(seed: 4)
    var refused = 0
    for round in 0..<1_200 {
      do {
        _ = try DraftReader.read(Mutation.of(exports[round % 2], using: &random))
      } catch {
        refused += 1
        #expect(!"\(error)".contains("canary"))
      }
    }
    #expect(refused > 300)
  }
}
