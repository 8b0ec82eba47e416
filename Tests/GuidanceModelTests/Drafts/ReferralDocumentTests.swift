import GuidanceModel
import Testing
import TestSupport

@Suite struct ReferralDocumentTests {
  private let form: Form
  private let words: Words

  init() throws {
    form = try Form(
      ContentFolder.reader(
        """
        id: sample
        edition: 2026-11-22
        follows: [published]
        sections:
          - id: person
            fields:
              - {id: name, kind: line, need: must}
              - {id: nationality, kind: line, known-only: true}
              - {id: told, kind: choice, options: [yes, no]}
              - {id: why, kind: text, if: {is: [told, no]}}
          - id: concern
            fields:
              - {id: seen, kind: text, fact: true}
              - {id: on, kind: date, past: true, fact: true}
              - {id: one, kind: text, prompt: true}
              - {id: two, kind: text, prompt: true, if: {is: [told, no]}}
          - id: rest
            fields: [{id: end, kind: line}]
        """))
    var catalogue = Catalogue()
    try catalogue.add(Reader(FormText.tree("words/en/drafts.yaml")))
    try catalogue.add(
      ContentFolder.reader(
        """
        sample:
          title: A sample
          export-notice: [The local edition wins., So it is.]
          section:
            person: {title: The person}
            concern: {title: The concern, untouched: Prompts were left open.}
            rest: {title: The rest}
          field:
            name: {title: Name}
            nationality: {title: Nationality}
            told: {title: Told?, option: {yes: They were told, no: They were not}}
            why: {title: Why not}
            seen: {title: Seen or heard}
            "on": {title: Date}
            one: {title: First}
            two: {title: Second}
            end: {title: End}
        """))
    words = Words(catalogue)
  }

  private func draft(_ entries: [String: FormEntry] = [:]) -> Draft {
    var draft = Draft(
      id: "1", form, edition: FormEdition(form, words: words.catalogue), screening: [:], at: FormText.today)
    draft.entries = entries
    return draft
  }

  private func lines(_ entries: [String: FormEntry] = [:]) -> [String] { draft(entries).document(form, words).lines }

  private func typed(_ texts: [String: String]) -> [String: FormEntry] { FormText.typed(texts) }

  @Test func `an empty draft names every field that is asked once, and the prompts in one line`() {
    #expect(
      lines() == [
        "# A sample", "The local edition wins.", "So it is.",
        "Draft prepared with Signpost. Edition of the form: 22 November 2026. Begun: 22 November 2026, 20:00.",
        "NOT SENT. It is not marked as sent.",
        "## The concern", "! Prompts were left open.",
        "## What was not given", "- No answer yet:", "  Name", "  Told?", "  Seen or heard", "  Date", "  End",
        "- Not asked, and not needed:", "  Nationality",
      ])
  }

  @Test func `what is off the live path is in no export, and comes back with its answer`() {
    let shelf = typed(["why": "a secret", "two": "another"])
    let hidden = lines(shelf.merging(["told": FormText.chosen("yes")]) { $1 })
    #expect(!hidden.contains { $0.contains("secret") || $0.contains("another") || $0.contains("Why not") })
    #expect(hidden.contains("! Prompts were left open."))
    let shown = lines(shelf.merging(["told": FormText.chosen("no")]) { $1 })
    #expect(shown.contains("- Why not") && shown.contains("  a secret") && shown.contains("  another"))
  }

  @Test func `prompts that are untouched are one line, beside those that are not`() {
    let some = lines(typed(["two": "x"]).merging(["told": FormText.chosen("no")]) { $1 })
    #expect(some.count { $0 == "! Prompts were left open." } == 1)
    #expect(some.contains("- Second") && !some.contains { $0.hasSuffix("First") })
    let all = lines(typed(["one": "y", "two": "x"]).merging(["told": FormText.chosen("no")]) { $1 })
    #expect(!all.contains { $0.hasPrefix("!") })
  }

  @Test func `what is said instead of an answer stands in words, each its own`() throws {
    let told = try Instead.allCases.map { instead in
      let entry = FormEntry(.instead(instead), basis: [.saw], written: FormText.today)
      let item = try #require(draft(["seen": entry]).document(form, words).sections.first?.items.first)
      #expect(item.label == "Seen or heard" && item.notes == [])
      #expect(item.lines == [words.catalogue["drafts.instead.\(instead.rawValue)"]])
      return item.lines
    }
    #expect(Set(told).count == Instead.allCases.count)
  }

  @Test func `a fact says how it is known, when it was seen and when it was written`() throws {
    let known = FormEntry(
      .typed("A knife"), basis: [.read, .saw], seen: "May 2026", written: .utc("2026-07-01", "12:30"))
    let notes = try #require(draft(["seen": known]).document(form, words).sections.first?.items.first?.notes)
    let saw = try #require(words.catalogue["drafts.basis.saw"])
    let read = try #require(words.catalogue["drafts.basis.read"])
    #expect(notes == ["How known: \(saw), \(read). Seen or heard: May 2026. Written: 1 July 2026, 13:30."])
  }

  @Test func `a fact that does not say how it is known says so`() throws {
    let notes = try #require(draft(typed(["seen": "A knife"])).document(form, words).sections.first?.items.first?.notes)
    let unsaid = try #require(words.catalogue["drafts.basis.unsaid"])
    let unseen = try #require(words.catalogue["drafts.seen.unsaid"])
    #expect(notes == ["How known: \(unsaid). Seen or heard: \(unseen). Written: 22 November 2026, 20:00."])
  }

  @Test func `what was typed is never read as a template`() throws {
    let entry = FormEntry(.typed("{field} {basis}"), seen: "{written}", written: FormText.today)
    let item = try #require(draft(["seen": entry]).document(form, words).sections.first?.items.first)
    #expect(item.lines == ["{field} {basis}"])
    #expect(item.notes.first?.contains("Seen or heard: {written}.") == true)
  }

  @Test func `what cannot be read stands as it was typed, and says so`() throws {
    let items = try #require(draft(typed(["on": "soon"])).document(form, words).sections.first?.items)
    #expect(items.map(\.lines) == [["soon"]])
    #expect(items.first?.notes.last == "Shown as it was typed.")
    #expect(items.first?.notes.count == 2)
  }

  @Test func `an option of another edition stands by its name, and says so`() throws {
    let items = try #require(draft(["told": FormText.chosen("older")]).document(form, words).sections.first?.items)
    #expect(items.map(\.lines) == [["older"]])
    #expect(items.map(\.notes) == [["Shown as it was typed."]])
  }

  @Test func `text is kept line by line, and nothing in it can act`() throws {
    let text = "  one\u{1B}[2J \r\n\n\u{202E}two\u{2028}three\u{0}\n"
    let items = try #require(draft(typed(["name": text])).document(form, words).sections.first?.items)
    #expect(items.map(\.lines) == [["one[2J", "two", "three"]])
  }

  @Test func `a name of an option and the marking cannot act either`() throws {
    var draft = draft(["told": FormText.chosen("\u{1B}[2Jolder")])
    draft.marking = "OFFICIAL\u{1B}[2J"
    let document = draft.document(form, words)
    #expect(document.sections.first?.items.first?.lines == ["[2Jolder"])
    #expect(document.marking == "OFFICIAL[2J")
  }

  @Test func `the marking is the organisation's own`() {
    var draft = draft()
    #expect(draft.document(form, words).marking == "")
    draft.marking = "OFFICIAL – SENSITIVE"
    #expect(draft.document(form, words).marking == "OFFICIAL – SENSITIVE")
  }

  @Test func `a draft that was marked as sent says when and how, and that Signpost did not send it`() {
    var draft = draft()
    draft.sent = Draft.Sending(at: .utc("2026-11-23", "09:05"), route: "by phone {time}")
    let status = draft.document(form, words).status
    #expect(status.last == "Marked as sent on 23 November 2026, 09:05: by phone {time}. Signpost did not send it.")
    #expect(!status.contains { $0.contains("NOT SENT") })
  }

  @Test func `a draft with an answer everywhere has no list of what was not given`() {
    let texts = ["name": "a", "nationality": "b", "seen": "c", "on": "2020", "one": "d", "end": "e"]
    let document = draft(typed(texts).merging(["told": FormText.chosen("yes")]) { $1 }).document(form, words)
    #expect(document.notGiven == nil)
    #expect(document.sections.map(\.title) == ["The person", "The concern", "The rest"])
    #expect(document.sections.flatMap(\.remarks).isEmpty)
  }
}
