import Foundation
import GuidanceModel
import Referrals
import TestSupport
import Testing

/// The PDF as other programs read it.
@Suite(.enabled(if: PDFTools.areThere, "signpost-pdf was not built, or poppler-utils is not installed"))
struct PDFTests {
  private func pdf(_ entries: [String: FormEntry.Content], marking: String = "OFFICIAL") throws -> [UInt8] {
    let document = try SampleForm.handover(SampleForm.draft(entries, marking: marking)).document
    let request = try PDFRequest.encode(document, words: SampleForm.exportWords)
    return try #require(PDFTools.helper).pdf(request, ticks: { 0 })
  }

  @Test(arguments: [
    "Siân Ŵyn Llŷr-Gwŷdd", "محمد عبد الرحمن الخطيب", "عبد الله", "রহিমা চৌধুরী", "Nguyễn Thị Ánh", "Łukasz Żółć",
  ])
  func `a name in any script can be read, selected and copied`(_ name: String) throws {
    let pdf = try pdf(["name": .typed(name)])
    #expect(try PDFTools.text(pdf).contains(name))
    let fonts = try PDFTools.run("pdffonts", [], pdf).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes yes yes ") })
  }

  @Test func `what reads from right to left stands on the right`() throws {
    let arabic = try PDFTools.left(of: "د", in: pdf(["name": .typed("محمد")]))
    let welsh = try PDFTools.left(of: "Llŷr", in: pdf(["name": .typed("Llŷr")]))
    #expect(welsh < 100 && arabic > 400)
  }

  @Test func `every page of A4 has the marking above and below, and its number`() throws {
    let pdf = try pdf(["words": .typed(String(repeating: "Many words, one after another. ", count: 600))])
    let info = try PDFTools.run("pdfinfo", [], pdf)
    #expect(info.contains("(A4)"))
    let pages = try PDFTools.text(pdf).split(separator: "\u{C}")
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() {
      #expect(page.ranges(of: "OFFICIAL").count == 2)
      #expect(page.contains("\(index + 1) of \(pages.count)"))
    }
  }

  @Test func `an unbroken word of 300 letters stays whole, without hyphens, and on the page`() throws {
    let word = String(repeating: "abcdefghij", count: 30)
    let pdf = try pdf(["name": .typed(word)])
    #expect(try PDFTools.text(pdf).filter { !$0.isWhitespace }.contains(word))
    #expect(try PDFTools.run("pdfinfo", ["-struct-text"], pdf).contains("\"\(word)\""))
    #expect(try PDFTools.edges(of: pdf).allSatisfy { $0 > 50 && $0 < 545 })
  }

  @Test func `a long text is on its pages once, and in order`() throws {
    let numbers = (1...3_000).map { "q\($0)." }
    let text = try PDFTools.text(pdf(["words": .typed(numbers.joined(separator: " "))]))
    let found = text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("q") }
    let isSame = found.map(String.init) == numbers
    #expect(isSame)
  }

  @Test(arguments: 15..<40)
  func `a heading or a label is never the last on a page`(_ count: Int) throws {
    let words = Array(repeating: "A line.", count: count).joined(separator: "\n")
    let pages = try PDFTools.text(
      pdf(["languages": .typed(words), "born": .typed("2001"), "words": .typed("One."), "signs": .chosen(["angry"])])
    ).split(separator: "\u{C}")
    for page in pages {
      let lines = page.split(separator: "\n").map(String.init)
      let last = lines.dropLast(2).last ?? ""
      #expect(!["The person", "The concern", "Languages", "Date of birth", "In exact words", "Signs"].contains(last))
    }
  }

  @Test func `it tells screen readers its structure, and the marking once`() throws {
    let tags = try PDFTools.run("pdfinfo", ["-struct-text"], pdf(["name": .typed("Siân")]))
    let names = tags.split(separator: "\n").map { $0.split(separator: " ").first.map(String.init) ?? "" }
    for type in ["Document", "H1", "H2", "Sect", "L", "LI", "Lbl", "LBody", "P"] { #expect(names.contains(type)) }
    #expect(names.count { $0 == "H1" } == 1 && names.count { $0 == "Document" } == 1)
    #expect(tags.ranges(of: "OFFICIAL").count == 1)
    #expect(tags.contains("\"Full name\"") && tags.contains("\"Siân\""))
  }

  @Test func `it has its title, and says nothing of who made it, where and when`() throws {
    let info = try PDFTools.run("pdfinfo", [], pdf([:]))
    #expect(info.contains("Title:           A sample") && info.contains("Creator:         Signpost"))
    for word in ["Author", "CreationDate", "ModDate", NSUserName(), ProcessInfo.processInfo.hostName] {
      #expect(!info.contains("\(word):") && !info.contains(" \(word)"))
    }
  }

  @Test func `the same document is the same PDF`() throws {
    #expect(try pdf(["name": .typed("Siân")]) == pdf(["name": .typed("Siân")]))
  }

  @Test(arguments: RandomDraft.hostile)
  func `there is a PDF whatever was typed`(_ text: String) throws {
    let pdf = try pdf(["name": .typed(text), "words": .typed(text), "told": .chosen([text])], marking: text)
    #expect(try PDFTools.run("pdfinfo", [], pdf).contains("Tagged:          yes"))
  }

  @Test(arguments: ["", "canary", "{\"format\":\"canary\"}", "[[[[", "{\"format\":\"signpost-pdf-1\"}", "\0\0canary"])
  func `input that is no document is 65, and one line that tells nothing of it`(_ input: String) throws {
    let run = try PDFTools.runHelper(input: Array(input.utf8))
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.hasSuffix("\n") && run.errors.split(separator: "\n").count == 1)
    #expect(!run.errors.contains("canary"))
  }

  @Test func `more input than 4 MiB is 65`() throws {
    #expect(try PDFTools.runHelper(input: [UInt8](repeating: 32, count: 4 << 20 | 1)).status == 65)
  }
}
