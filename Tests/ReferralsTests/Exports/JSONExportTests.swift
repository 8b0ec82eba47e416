import Foundation
import GuidanceModel
import Referrals
import TestSupport
import Testing

struct JSONExportTests {
  private struct Export: Decodable {
    struct Section: Decodable {
      let id: String
      let title: String
      let fields: [Field]
    }

    struct Field: Decodable, Equatable {
      let id: String
      let label: String
      let state: String
      let values: [String]
      let options: [String]?
      let basis: [String]?
      let seen: String?
      let written: String?
      let problem: String?
    }

    let format: String
    let title: String
    let marking: String
    let status: [String]
    let isSent: Bool
    let form: String
    let edition: String
    let sections: [Section]

    var fields: [Field] { sections.flatMap(\.fields) }

    subscript(id: String) -> Field? { fields.first { $0.id == id } }
  }

  private func export(_ draft: Draft) throws -> Export {
    try JSONDecoder().decode(Export.self, from: Data(JSONExport.bytes(SampleForm.handover(draft))))
  }

  @Test func `it says what it is`() throws {
    let export = try export(SampleForm.draft([:], marking: "OFFICIAL"))
    #expect(export.format == "signpost-export-1" && export.title == "A sample" && export.marking == "OFFICIAL")
    #expect(export.form == "sample" && export.edition == "2026-11-22" && !export.isSent)
    #expect(export.status.first == "The local edition wins." && export.status.count == 3)
  }

  @Test func `every field that is asked stands in it once, in order, and no other`() throws {
    let without = try export(SampleForm.draft(["told": .chosen(["yes"]), "why-not": .typed("x")]))
    #expect(without.fields.map(\.id) == ["name", "languages", "told", "born", "words", "signs", "first", "second"])
    let with = try export(SampleForm.draft(["told": .chosen(["no"]), "why-not": .typed("x")]))
    #expect(
      with.fields.map(\.id) == ["name", "languages", "told", "why-not", "born", "words", "signs", "first", "second"])
    #expect(with.sections.map(\.title) == ["The person", "The concern"])
  }

  @Test func `every state is told, with how and when`() throws {
    var draft = try SampleForm.draft([
      "name": .instead(.declined), "languages": .typed("Welsh\nArabic"), "told": .instead(.notApplicable),
      "born": .typed("some day"), "words": .typed("Enough."), "signs": .chosen(["angry", "older"]),
      "first": .instead(.notKnown),
    ])
    draft.entries["words"]?.basis = [.told, .saw]
    draft.entries["words"]?.seen = "March"
    draft.entries["words"]?.written = Moment(seconds: 1)
    let export = try export(draft)
    #expect(
      export.fields.map(\.state) == [
        "declined", "answered", "not-applicable", "answered", "answered", "answered", "not-known", "not-asked",
      ])
    #expect(export["languages"]?.values == ["Welsh", "Arabic"])
    #expect(export["born"]?.problem == "not-a-date" && export["born"]?.values == ["some day"])
    #expect(export["signs"]?.options == ["angry", "older"] && export["signs"]?.values == ["Angry", "older"])
    let words = export["words"]
    #expect(words?.basis == ["saw", "told"] && words?.seen == "March" && words?.written == "1970-01-01T00:00:01Z")
    #expect(export["second"]?.values == [] && export["second"]?.written == nil)
  }

  @Test func `a draft that someone sent says so`() throws {
    var draft = try SampleForm.draft([:])
    draft.sent = Draft.Sending(at: draft.begun, route: "post")
    #expect(try export(draft).isSent)
  }
}
