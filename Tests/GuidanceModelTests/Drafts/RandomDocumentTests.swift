import GuidanceModel
import Testing
import TestSupport

/// Random drafts of the shipped forms, compared with a second derivation of their documents.
@Suite struct RandomDocumentTests {
  @Test(arguments: ["prevent-referral", "not-referred"])
  func `a document of any draft holds what a plain reading of the form says it holds`(id: String) throws {
    let tree = try FormText.tree("forms/\(id).yaml")
    let form = try Form(Reader(tree))
    let words = try FormText.words(id)
    let texts = words.catalogue.entries.mapValues(\.text)
    let edition = FormEdition(form, words: words.catalogue)
    var random = SeededGenerator(seed: 20_261_122)
    var seen = Seen()
    for number in 0..<500 {
      let entries = Self.entries(of: form, percent: [5, 30, 60, 95][number % 4], using: &random)
      var draft = Draft(id: "1", form, edition: edition, screening: [:], at: FormText.today)
      draft.entries = entries
      let document = draft.document(form, words)
      let naive = NaiveDocument(form: tree, words: texts, entries: entries)
      let lines = Array(document.lines.dropFirst(1 + document.status.count))
      #expect(lines == naive.lines, "draft \(number)")
      guard lines == naive.lines else { return }
      seen.count(document, form, entries)
      Self.expectOnce(document, form, words, entries)
    }
    #expect(seen.problems > 100 && seen.whole < 500)
    #expect(id != "prevent-referral" || (seen.shelved > 100 && seen.remarks > 20 && seen.remarks < 480), "\(seen)")
  }

  /// That the drafts tried what they are for.
  private struct Seen {
    var shelved = 0
    var remarks = 0
    var problems = 0
    var whole = 0

    mutating func count(_ document: ReferralDocument, _ form: Form, _ entries: [String: FormEntry]) {
      let standing = FormStanding(form, entries: entries, on: FormText.day)
      let asked = Set(standing.asked)
      if entries.contains(where: { !asked.contains($0.key) && !$0.value.isEmpty }) { shelved += 1 }
      if document.sections.contains(where: { !$0.remarks.isEmpty }) { remarks += 1 }
      if !standing.problems.isEmpty { problems += 1 }
      if document.notGiven == nil { whole += 1 }
    }
  }

  /// Every field that is asked stands once, by its title, in what was given or in what was not, but for untouched prompts.
  private static func expectOnce(
    _ document: ReferralDocument, _ form: Form, _ words: Words, _ entries: [String: FormEntry]
  ) {
    let told = document.sections.flatMap(\.items).map(\.label) + (document.notGiven?.items.flatMap(\.lines) ?? [])
    let standing = FormStanding(form, entries: entries, on: FormText.day)
    let titles = standing.live.filter { !form.fields[$0].isPrompt || standing.isTouched($0) }
      .map { words.catalogue[FormWords(form.id).title(of: form.fields[$0])] ?? "" }
    #expect(told.sorted() == titles.sorted())
    #expect(Set(told).count == told.count)
  }

  private static func entries(
    of form: Form, percent: Int, using random: inout SeededGenerator
  ) -> [String: FormEntry] {
    var entries: [String: FormEntry] = [:]
    for field in form.fields where random.chance(field.kind.hasOptions ? max(percent, 40) : percent) {
      let basis = FormEntry.Basis.allCases.filter { _ in random.chance(40) }
      let seen = ["", "May 2026", "{written}"][random.below(3)]
      entries[field.id] = FormEntry(
        content(of: field, using: &random), basis: Set(basis), seen: seen, written: FormText.today)
    }
    return entries
  }

  /// Mostly what the field asks for, sometimes anything.
  private static func content(of field: FormField, using random: inout SeededGenerator) -> FormEntry.Content {
    if random.chance(10) { return .instead(Instead.allCases[random.below(Instead.allCases.count)]) }
    if field.kind.hasOptions != random.chance(4) {
      let known = field.options.isEmpty ? ["yes"] : field.options
      let names = known.filter { _ in random.chance(30) } + (random.chance(5) ? ["older_option"] : [])
      return .chosen(field.kind == .choice && random.chance(90) ? [known[random.below(known.count)]] : names)
    }
    let fitting = EntrySample.all.filter { $0.kinds.contains(field.kind) }
    let samples = fitting.isEmpty || random.chance(40) ? EntrySample.all : fitting
    return .typed(samples[random.below(samples.count)].text)
  }
}
