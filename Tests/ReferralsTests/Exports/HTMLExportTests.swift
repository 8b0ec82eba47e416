import GuidanceModel
import Referrals
import TestSupport
import Testing

struct HTMLExportTests {
  private func page(_ draft: Draft) throws -> String {
    let bytes = try HTMLExport.bytes(SampleForm.handover(draft), words: SampleForm.exportWords)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every tag of a page, as it is written.
  private func tags(_ page: String) -> [Substring] {
    page.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { "<" + $0.prefix { $0 != ">" } + ">" }
  }

  private static let ownTags: Set<String> = [
    "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="utf-8">"#,
    #"<meta name="referrer" content="no-referrer">"#,
    #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
    #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; "#
      + #"base-uri 'none'; form-action 'none'">"#,
    "<title>", "</title>", "<style>", "</style>", "</head>", "<body>", "</body>", "</html>",
    #"<header dir="auto">"#, "</header>", "<main>", "</main>", #"<footer dir="auto">"#, "</footer>",
    #"<h1 dir="auto">"#, "</h1>", #"<ul class="status">"#, "</ul>", #"<li dir="auto">"#, "</li>", "<section>",
    "</section>", #"<h2 dir="auto">"#, "</h2>", "<dl>", "</dl>", "<div>", "</div>", #"<dt dir="auto">"#, "</dt>",
    #"<dd dir="auto">"#, #"<dd class="note" dir="auto">"#, "</dd>", #"<p dir="auto">"#, "</p>",
    #"<script type="application/json" id="signpost-draft">"#, "</script>",
  ]

  @Test(arguments: RandomDraft.hostile + ["<img src=x onerror=alert(1)>", "\" onload=\"x", "--><b>", "&#60;b&#62;"])
  func `nothing that was typed becomes an element, an attribute or a control character`(_ text: String) throws {
    var draft = try SampleForm.draft(
      ["name": .typed(text), "words": .typed(text), "told": .chosen([text]), "signs": .chosen([text])], marking: text)
    draft.entries["words"]?.seen = text
    draft.sent = Draft.Sending(at: draft.begun, route: text)
    let page = try page(draft)
    #expect(tags(page).allSatisfy { Self.ownTags.contains(String($0)) })
    #expect(page.ranges(of: "<script").count == 1 && page.ranges(of: "</script").count == 1)
    let visible = page[..<(try #require(page.firstRange(of: "<script")).lowerBound)]
    #expect(
      visible.unicodeScalars.allSatisfy { $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory) })
  }

  @Test func `what was typed is shown as it was typed`() throws {
    let page = try page(SampleForm.draft(["name": .typed(#"<b> & "q" 'a' &lt;"#)]))
    #expect(page.contains(#"<dd dir="auto">&lt;b&gt; &amp; &quot;q&quot; &#39;a&#39; &amp;lt;</dd>"#))
  }

  @Test func `it loads nothing and follows nothing`() throws {
    let page = try page(SampleForm.draft(["name": .typed("Siân")], marking: "OFFICIAL"))
    for reference in ["src=", "href=", "url(", "@import", "http:", "https:", "//", " on", "<form", "<iframe"] {
      #expect(tags(page).allSatisfy { !$0.contains(reference) })
    }
    let start = try #require(page.firstRange(of: "<style>")).upperBound
    let style = page[start..<(try #require(page.firstRange(of: "</style>")).lowerBound)]
    for reference in ["url", "@import", "http", "//", "expression"] { #expect(!style.contains(reference)) }
  }

  @Test func `the marking stands above and below the text, and without one nothing does`() throws {
    let marked = try page(SampleForm.draft([:], marking: "OFFICIAL"))
    #expect(marked.contains("<header dir=\"auto\">OFFICIAL</header>\n<main>"))
    #expect(marked.contains("</main>\n<footer dir=\"auto\">OFFICIAL</footer>"))
    let unmarked = try page(SampleForm.draft([:]))
    #expect(!unmarked.contains("<header") && !unmarked.contains("<footer"))
  }

  @Test func `it says that the draft is inside, and what was not given`() throws {
    let page = try page(SampleForm.draft(["name": .typed("Siân")]))
    #expect(page.contains("<p dir=\"auto\">The draft is inside.</p>"))
    #expect(page.contains("<dd dir=\"auto\">Date of birth</dd>"))
    #expect(page.contains("<p dir=\"auto\">No prompt was touched.</p>"))
  }
}
