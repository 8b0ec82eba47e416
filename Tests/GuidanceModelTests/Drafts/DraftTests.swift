import GuidanceModel
import Testing
import TestSupport

@Suite struct DraftTests {
  private let form: Form
  private let now = FormText.today

  init() throws {
    form = try FormText.form(
      "id: nation, kind: choice, options: [england, wales], from: nation",
      "id: around, kind: choices, options: [children, care], from: around", "id: name, kind: line")
  }

  private func draft(_ screening: [String: [String]] = [:]) -> Draft {
    Draft(id: "1", form, edition: FormEdition(form, words: Catalogue()), screening: screening, at: now)
  }

  @Test func `a new draft begins now, ends in 30 days, and says nothing`() {
    let new = draft()
    #expect(new.begun == now && new.changed == now)
    #expect(new.expires == Moment(seconds: now.seconds + 2_592_000))
    #expect(new.entries.isEmpty && new.unconfirmed.isEmpty && new.extensions.isEmpty)
    #expect(new.warned == nil && new.sent == nil && new.marking == "")
  }

  @Test func `answers given before are taken over, as far as the form knows them`() {
    let new = draft(["nation": ["wales"], "around": ["care", "not_sure"], "name": ["x"], "danger": ["no"]])
    #expect(new.entries.keys.sorted() == ["around", "nation"])
    #expect(new.entries["nation"] == FormEntry(.chosen(["wales"]), written: now))
    #expect(new.entries["around"] == FormEntry(.chosen(["care"]), written: now))
    #expect(new.screening["danger"] == ["no"], "what is not taken over is kept")
  }

  @Test(arguments: [["scotland"], [], ["not_sure", "Wales", ""]])
  func `an answer that the form does not know leaves the field untouched`(names: [String]) {
    #expect(draft(["nation": names]).entries.isEmpty)
  }

  @Test func `what is set stands in its field, and the time of the change with it`() {
    var draft = draft()
    let later = Moment(seconds: now.seconds + 60)
    let entry = FormEntry(.typed("Sam"), basis: [.told], seen: "2 May", written: later)
    draft.set(entry, for: form.fields[2], at: later)
    #expect(draft.entries == ["name": entry])
    #expect(draft.changed == later && draft.begun == now)
  }

  @Test(arguments: [nil, .typed(""), .typed(" \n "), .chosen([])] as [FormEntry.Content?])
  func `an entry that says nothing is taken away`(content: FormEntry.Content?) {
    var draft = draft(["nation": ["wales"]])
    draft.set(content.map { FormEntry($0, written: now) }, for: form.fields[0], at: now)
    #expect(draft.entries.isEmpty)
  }

  @Test func `a word instead of an answer is an entry`() {
    var draft = draft()
    draft.set(FormEntry(.instead(.declined), written: now), for: form.fields[2], at: now)
    #expect(draft.entries["name"]?.content == .instead(.declined))
  }

  @Test func `to set a field is to confirm it, and no other`() {
    var draft = draft(["nation": ["wales"]])
    draft.unconfirmed = ["nation", "name"]
    draft.set(draft.entries["nation"], for: form.fields[0], at: now)
    #expect(draft.unconfirmed == ["name"])
    draft.set(nil, for: form.fields[2], at: now)
    #expect(draft.unconfirmed.isEmpty)
  }
}
