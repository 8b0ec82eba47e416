import GuidanceModel
import Referrals
import TestSupport
import Testing

struct TextExportTests {
  private func lines(_ draft: Draft, width: Int = 80) throws -> [String] {
    let bytes = TextExport.bytes(try SampleForm.handover(draft).document, width: width)
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `the marking stands first and last, and the text ends with a line end`() throws {
    let lines = try lines(SampleForm.draft(["name": .typed("Siân")], marking: "OFFICIAL"))
    #expect(lines.prefix(4) == ["OFFICIAL", "", "A sample", "========"])
    #expect(lines.suffix(3) == ["", "OFFICIAL", ""])
  }

  @Test func `without a marking the title stands first`() throws {
    #expect(try lines(SampleForm.draft([:])).first == "A sample")
  }

  @Test func `a label, its lines and its notes are told apart by their indent`() throws {
    let lines = try lines(SampleForm.draft(["words": .typed("One.\nTwo.")]))
    let start = try #require(lines.firstIndex(of: "In exact words"))
    #expect(lines[start + 1] == "  One.")
    #expect(lines[start + 2] == "  Two.")
    #expect(lines[start + 3].hasPrefix("    ") && lines[start + 3].count > 4)
  }

  @Test(arguments: [20, 42, 80])
  func `lines are as wide as asked for, and only a longer word is not`(_ width: Int) throws {
    let link = "https://example.org/" + String(repeating: "a", count: 300)
    let words = String(repeating: "word ", count: 400)
    let lines = try lines(SampleForm.draft(["words": .typed(words + link), "name": .typed(link)]), width: width)
    let long = lines.filter { $0.count > width }
    #expect(long.contains("  \(link)") && long.allSatisfy { $0.split(separator: " ").count == 1 })
    #expect(lines.joined(separator: " ").ranges(of: "word").count >= 400)
    #expect(lines.contains { $0.contains("word word") && $0.count > width - 5 })
  }

  @Test func `spaces inside of a line are kept`() throws {
    let lines = try lines(SampleForm.draft(["words": .typed("He wrote:  two  spaces")]))
    #expect(lines.contains("  He wrote:  two  spaces"))
  }

  @Test func `no control byte but line feed is in it, whatever was typed`() throws {
    for text in RandomDraft.hostile {
      var draft = try SampleForm.draft(
        ["name": .typed(text), "words": .typed(text), "told": .chosen([text]), "signs": .chosen(["angry", text])],
        marking: text)
      draft.entries["words"]?.seen = text
      draft.sent = Draft.Sending(at: draft.begun, route: text)
      let bytes = TextExport.bytes(try SampleForm.handover(draft).document)
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      #expect(scalars.allSatisfy { $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory) })
    }
  }
}
