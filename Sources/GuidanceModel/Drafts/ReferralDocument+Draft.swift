extension ReferralDocument {
  /// The document of a draft: every field that is asked stands in it once, and no other.
  ///
  /// What is written only if known stands among what was not asked; prompts that are untouched are one line together.
  ///
  /// - Parameter words: The words of the interface and of the form.
  package init(_ draft: Draft, _ form: Form, words: Words, language: String = "en", on today: Day) {
    let writer = DocumentWriter(form, draft: draft, words: words, on: today)
    title = writer.text(writer.keys.title)
    marking = SafeText(draft.marking).string
    status = writer.status
    sections = form.sections.compactMap(writer.section)
    notGiven = writer.notGiven
    self.language = language
  }
}

/// Writes the parts of one document.
private struct DocumentWriter {
  let draft: Draft
  let standing: FormStanding
  let words: Words
  let keys: FormWords

  init(_ form: Form, draft: Draft, words: Words, on today: Day) {
    self.draft = draft
    self.words = words
    keys = FormWords(form.id)
    standing = FormStanding(form, entries: draft.entries, on: today)
  }

  private var form: Form { standing.form }

  func text(_ key: String) -> String { words.catalogue[key] ?? key }

  var status: [String] {
    let edition = words(.documentEdition, ["date": form.edition.words, "begun": LocalTime(draft.begun).words])
    let sending =
      draft.sent.map { words(.documentSent, ["time": LocalTime($0.at).words, "route": $0.route]) }
      ?? words[.documentNotSent]
    return words.catalogue.lines(keys.exportNotice) + [edition.string, sending.string]
  }

  func section(_ section: Form.Section) -> ReferralDocument.Section? {
    let live = standing.live(in: section)
    let items = live.compactMap(item)
    let remarks = live.contains(where: isUntouchedPrompt) ? [text(keys.untouched(section))] : []
    if items.isEmpty, remarks.isEmpty { return nil }
    return ReferralDocument.Section(title: text(keys.title(of: section)), items: items, remarks: remarks)
  }

  private func isUntouchedPrompt(_ index: Int) -> Bool {
    form.fields[index].isPrompt && !standing.isTouched(index)
  }

  private func item(_ index: Int) -> ReferralDocument.Item? {
    let field = form.fields[index]
    return standing.entry(index).map { entry in
      ReferralDocument.Item(
        label: text(keys.title(of: field)), lines: EntryText(words: words, keys: keys).lines(entry, of: field),
        notes: notes(entry, of: field))
    }
  }

  private func notes(_ entry: FormEntry, of field: FormField) -> [String] {
    let unread = standing.problems[form.field(named: field.id) ?? 0].map { _ in words[.documentAsTyped].string }
    guard field.isFact, case .typed = entry.content else { return unread.map { [$0] } ?? [] }
    let basis = FormEntry.Basis.allCases.filter(entry.basis.contains).map { words[DraftPhrase(basis: $0)].string }
    let known = basis.isEmpty ? words[.basisUnsaid].string : basis.joined(separator: ", ")
    let seen = SafeText(entry.seen).string.trimmed.isEmpty ? words[.seenUnsaid].string : entry.seen
    let note = words(
      .documentProvenance, ["basis": known, "seen": seen, "written": LocalTime(entry.written).words])
    return [note.string] + (unread.map { [$0] } ?? [])
  }

  var notGiven: ReferralDocument.Section? {
    let gaps = standing.live.filter { !standing.isTouched($0) && !isUntouchedPrompt($0) }
    let missing = gaps.filter { form.fields[$0].counts }.map { text(keys.title(of: form.fields[$0])) }
    let unasked = gaps.filter { !form.fields[$0].counts }.map { text(keys.title(of: form.fields[$0])) }
    let items = [(DraftPhrase.documentMissing, missing), (.documentNotAsked, unasked)].filter { !$0.1.isEmpty }
    guard !items.isEmpty else { return nil }
    return ReferralDocument.Section(
      title: words[.documentNotGiven].string,
      items: items.map { ReferralDocument.Item(label: words[$0.0].string, lines: $0.1, notes: []) }, remarks: [])
  }
}
