internal import Guidance
internal import GuidanceModel
internal import Pages

/// The pages about one field of a draft.
extension DraftScreen {
  func fieldPage(_ index: Int, _ stop: PageStop<DraftPlace>, on today: Day) -> DraftContent {
    let field = form.fields[index]
    let blocks = surroundings.lines(key: keys.help(for: field)).map(Block.paragraph) + knownOnly(field) + count(stop)
    guard !field.kind.hasOptions else {
      return DraftContent(
        title: title(of: index), blocks: hint(for: field) + blocks,
        entries: options(of: field) + instead(of: field) + clearing(field),
        ticks: field.kind == .choices ? field.options.count : 0)
    }
    let problem = stop.showsProblem ? standing(on: today).problems[index] : nil
    let question = PageQuestion(
      label: title(of: index), hint: surroundings.lines(key: keys.hint(for: field)).first,
      problem: leftOut(stop, of: field)
        ?? problem.map { ProblemText(words: words, keys: keys).line($0, in: field, title: title(of: index).string) })
    let basis = field.isFact ? [DraftEntry(words[.basisTitle], hint: basisHint(field), .go(.basis(index)))] : []
    let section = form.section(of: index).map { surroundings.worded(keys.title(of: $0)) }
    return DraftContent(
      title: section ?? title(of: index), blocks: blocks, question: question,
      entries: [DraftEntry(words[.fieldGoOn], .accept)] + basis + instead(of: field) + clearing(field))
  }

  private func hint(for field: FormField) -> [Block] {
    surroundings.lines(key: keys.hint(for: field)).map(Block.paragraph)
  }

  private func knownOnly(_ field: FormField) -> [Block] {
    field.isKnownOnly ? [.notice(Notice(.note, words[.fieldKnownOnly]))] : []
  }

  private func count(_ stop: PageStop<DraftPlace>) -> [Block] {
    guard stop.showsCount, let input = stop.input else { return [] }
    let counts: KeyValuePairs = ["words": "\(input.wordCount)", "characters": "\(input.characterCount)"]
    return [.notice(Notice(.note, words(.fieldCount, counts)))]
  }

  /// That the last paste was longer than the field; what fits is kept.
  private func leftOut(_ stop: PageStop<DraftPlace>, of field: FormField) -> SafeText? {
    guard let count = stop.input?.leftOut, count > 0 else { return nil }
    return words(.fieldLeftOut, ["count": "\(count)", "most": "\(field.limit)"])
  }

  private func options(of field: FormField) -> [DraftEntry] {
    field.options.enumerated().map { option, name in
      DraftEntry(
        surroundings.worded(keys.option(name, of: field)), field.kind == .choices ? .accept : .choose(option))
    }
  }

  private func instead(of field: FormField) -> [DraftEntry] {
    field.instead.map { DraftEntry(words[DraftPhrase($0)], .say($0)) }
  }

  private func clearing(_ field: FormField) -> [DraftEntry] {
    draft.entries[field.id] == nil ? [] : [DraftEntry(words[.fieldClear], .clear)]
  }

  private func basisHint(_ field: FormField) -> SafeText? {
    guard let basis = draft.entries[field.id]?.basis, !basis.isEmpty else { return nil }
    let names = FormEntry.Basis.allCases.filter(basis.contains).map { words[DraftPhrase(basis: $0)].string }
    return SafeText(names.joined(separator: ", "))
  }

  func basisPage(_ index: Int) -> DraftContent {
    DraftContent(
      title: words[.basisTitle], blocks: [.paragraph(title(of: index))] + paragraphs(.basisLead),
      entries: FormEntry.Basis.allCases.map { DraftEntry(words[DraftPhrase(basis: $0)], .accept) },
      ticks: FormEntry.Basis.allCases.count)
  }

  func seenPage(_ index: Int) -> DraftContent {
    DraftContent(
      title: words[.seenTitle], blocks: [.paragraph(title(of: index))],
      question: PageQuestion(label: words[.seenLabel], hint: words[.seenHint]))
  }

  /// What was given in a section, to be read through before it is handed over.
  func checkPage(_ number: Int, at time: LocalTime) -> DraftContent {
    let section = form.sections[number]
    let document = ReferralDocument(draft, form, words: words, on: time.day)
    let name = words.catalogue[keys.title(of: section)] ?? section.id
    let written = document.sections.first { $0.title == name }
    let items = written?.items.flatMap { item -> [Block] in
      [.heading(SafeText(item.label))] + item.lines.map { .paragraph(SafeText($0)) }
        + item.notes.map { .paragraph(SafeText($0)) }
    }
    let remarks = written?.remarks.map { Block.paragraph(SafeText($0)) } ?? []
    let isLast = number + 1 == form.sections.count
    let next =
      isLast
      ? DraftEntry(words[.handOverTitle], .turn(.handOver)) : DraftEntry(words[.checkNext], .turn(.check(number + 1)))
    return DraftContent(
      title: words(.checkSection, ["section": name, "number": "\(number + 1)", "count": "\(form.sections.count)"]),
      blocks: (items ?? [.paragraph(words[.checkNothing])]) + remarks,
      entries: [DraftEntry(words[.checkChange], .go(.section(number))), next, DraftEntry(words[.checkEnd], .sections)])
  }
}
