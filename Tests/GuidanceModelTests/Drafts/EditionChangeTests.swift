import GuidanceModel
import Testing
import TestSupport

@Suite struct EditionChangeTests {
  private static let old = [
    "name": "id: name, kind: line", "told": "id: told, kind: choice, options: [yes, no]",
    "left": "id: left, kind: line",
  ]

  /// An edition with these fields, told by their own titles.
  private func edition(_ fields: [String], titles: [String: String] = [:], day: String = "2026-11-22") throws
    -> FormEdition
  {
    let text = """
      id: sample
      edition: \(day)
      follows: [published]
      sections: [{id: only, fields: [\(fields.map { "{\($0)}" }.joined(separator: ", "))]}]
      """
    var catalogue = Catalogue()
    for (field, title) in titles.sorted(by: { $0.key < $1.key }) {
      try catalogue.add(ContentFolder.reader("sample: {field: {\(field): {title: \(title)}}}"))
    }
    return FormEdition(try Form(ContentFolder.reader(text)), words: catalogue)
  }

  private func draft(_ entries: [String]) throws -> Draft {
    var draft = Draft(
      id: "1", form: "sample", edition: try edition(Self.old.sorted { $0.key < $1.key }.map(\.value)),
      begun: FormText.today, changed: FormText.today, expires: FormText.today)
    for name in entries { draft.entries[name] = FormEntry(.instead(.notKnown), written: FormText.today) }
    return draft
  }

  private func later(
    _ fields: [String] = old.values.sorted(), titles: [String: String] = [:]
  ) throws -> FormEdition {
    try edition(fields, titles: titles, day: "2027-03-01")
  }

  @Test func `an edition that asks the same changes nothing, whatever its day and order`() throws {
    let draft = try draft(["name", "told", "left"])
    #expect(EditionChange(of: draft, to: draft.edition) == nil)
    #expect(try EditionChange(of: draft, to: later(Array(Self.old.values.sorted().reversed()))) == nil)
  }

  @Test func `what is new, gone and asked differently is listed by its name`() throws {
    let change = try #require(
      try EditionChange(
        of: draft(["name", "told", "left"]),
        to: later(["id: extra, kind: line", "id: name, kind: text", "id: told, kind: choice, options: [yes, no]"])))
    #expect(change.new.map(\.id) == ["extra"])
    #expect(change.gone.map(\.id) == ["left"])
    #expect(change.changed.map(\.id) == ["name"])
  }

  @Test(arguments: [
    "id: told, kind: choices, options: [yes, no]", "id: told, kind: choice, options: [yes, no, later]",
    "id: told, kind: choice, options: [no, yes]", "id: told, kind: line",
  ])
  func `another kind and other options are asked differently`(told: String) throws {
    let change = try EditionChange(of: draft(["told"]), to: later(["id: name, kind: line", told]))
    #expect(change?.changed.map(\.id) == ["told"])
  }

  @Test func `other words are asked differently`() throws {
    let change = try EditionChange(of: draft(["name"]), to: later(titles: ["name": "Full name"]))
    #expect(change?.changed.map(\.title) == ["Full name"])
  }

  @Test func `a field without an answer is neither gone nor changed`() throws {
    #expect(try EditionChange(of: draft([]), to: later(["id: name, kind: text"])) == nil)
  }

  @Test func `to go on keeps every entry, and asks to look again at what changed alone`() throws {
    var draft = try draft(["name", "told", "left"])
    draft.unconfirmed = ["told"]
    let entries = draft.entries
    draft.adopt(try later(["id: name, kind: text", "id: told, kind: choice, options: [yes, no]"]))
    #expect(draft.entries == entries)
    #expect(draft.unconfirmed == ["told", "name"])
    #expect(draft.edition.day == Day("2027-03-01"))
  }

  @Test func `after going on there is nothing to go on to`() throws {
    var draft = try draft(["name", "told", "left"])
    let edition = try later(["id: name, kind: text", "id: extra, kind: line"])
    draft.adopt(edition)
    #expect(EditionChange(of: draft, to: edition) == nil)
    let once = draft
    draft.adopt(edition)
    #expect(draft == once)
  }

  @Test func `the day of an edition that asks the same is taken over too`() throws {
    var draft = try draft(["name"])
    draft.adopt(try later())
    #expect(draft.edition.day == Day("2027-03-01"))
  }

  @Test func `what was confirmed is not asked for again by the same edition`() throws {
    var draft = try draft(["name"])
    let edition = try later(titles: ["name": "Full name"])
    draft.adopt(edition)
    draft.unconfirmed = []
    draft.adopt(edition)
    #expect(draft.unconfirmed.isEmpty)
  }

  @Test func `an edition that brings a field back finds its answer, and asks to look again`() throws {
    var draft = try draft(["left"])
    draft.adopt(try later(["id: name, kind: line", "id: told, kind: choice, options: [yes, no]"]))
    let back = try edition(Self.old.values.sorted(), day: "2028-01-01")
    let change = try #require(EditionChange(of: draft, to: back))
    #expect(change.new.isEmpty && change.gone.isEmpty)
    #expect(change.changed.map(\.id) == ["left"])
    draft.adopt(back)
    #expect(draft.entries["left"] != nil && draft.unconfirmed == ["left"])
    #expect(EditionChange(of: draft, to: back) == nil)
  }

  @Test func `an edition that brings a field back with another meaning asks to look again`() throws {
    var draft = try draft(["left"])
    draft.adopt(try later(["id: name, kind: line", "id: told, kind: choice, options: [yes, no]"]))
    draft.adopt(try edition(["id: left, kind: date"], day: "2028-01-01"))
    #expect(draft.unconfirmed == ["left"])
  }

  @Test func `the same questions always make the same fingerprint`() throws {
    let fingerprints = try edition(["id: told, kind: choice, options: [yes, no]"], titles: ["told": "Told?"])
      .fields.map(\.fingerprint)
    #expect(fingerprints == [Self.fnv("choice\nTold?\nyes\nno")])
  }

  /// FNV-1a of 64 bits, written down once more.
  private static func fnv(_ text: String) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 1_099_511_628_211
    }
    return String(hash, radix: 16)
  }
}
