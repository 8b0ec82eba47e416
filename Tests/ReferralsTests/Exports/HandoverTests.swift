import GuidanceModel
import Referrals
import TestSupport
import Testing

struct HandoverTests {
  /// A draft in which everything that must stay behind says so.
  private func draft() throws -> Draft {
    var draft = try SampleForm.draft([
      "name": .typed("Siân Ŵyn"), "told": .chosen(["yes"]), "why-not": .typed("canary of a field not asked"),
      "gone": .typed("canary of an older edition"), "words": .typed("She said: enough."), "first": .typed(" \n "),
    ])
    draft.screening = ["danger": ["canary-of-screening"]]
    draft.extensions = [Draft.Extension(at: draft.begun, until: draft.expires, reason: "canary of a reason")]
    draft.warned = draft.begun
    draft.unconfirmed = ["canary-of-a-field", "name"]
    draft.edition = FormEdition(
      day: draft.edition.day,
      fields: draft.edition.fields + [FormEdition.Field(id: "gone", title: "canary of a title", fingerprint: "0")])
    return draft
  }

  @Test func `what the document does not tell stays behind in every export`() throws {
    let handover = try SampleForm.handover(draft())
    let exports = try [
      TextExport.bytes(handover.document), HTMLExport.bytes(handover, words: SampleForm.exportWords),
      JSONExport.bytes(handover), PDFRequest.encode(handover.document, words: SampleForm.exportWords),
    ]
    for export in exports.map({ String(decoding: $0, as: UTF8.self) }) {
      #expect(!export.contains("canary"))
      #expect(export.contains("Siân Ŵyn"))
    }
    #expect(handover.draft.screening.isEmpty && handover.draft.extensions.isEmpty && handover.draft.warned == nil)
    #expect(handover.draft.unconfirmed == ["name"])
    #expect(Set(handover.draft.entries.keys) == ["name", "told", "words"])
  }

  @Test func `what the document tells is in the draft as it was`() throws {
    let draft = try draft()
    let handover = try SampleForm.handover(draft)
    for field in ["name", "told", "words"] { #expect(handover.draft.entries[field] == draft.entries[field]) }
    #expect(handover.draft.id == draft.id && handover.draft.edition.fields.count == 9)
    #expect(handover.draft.begun == draft.begun && handover.draft.sent == draft.sent)
  }

  @Test func `each answer stands once in the text`() throws {
    let handover = try SampleForm.handover(draft())
    let text = String(decoding: TextExport.bytes(handover.document), as: UTF8.self)
    for answer in ["Siân Ŵyn", "Yes they were", "She said: enough.", "No prompt was touched."] {
      #expect(text.ranges(of: answer).count == 1)
    }
  }
}
