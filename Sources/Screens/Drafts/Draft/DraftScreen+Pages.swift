internal import Guidance
internal import GuidanceModel
internal import Pages

/// The pages of an open draft.
extension DraftScreen {
  func content(of stop: PageStop<DraftPlace>, at time: LocalTime) -> DraftContent {
    switch stop.place {
    case .about: aboutPage
    case .edition: editionPage
    case .sections: sectionsPage(at: time)
    case .section(let index): sectionPage(form.sections[index], on: time.day)
    case .field(let index): fieldPage(index, stop, on: time.day)
    case .basis(let index): basisPage(index)
    case .seen(let index): seenPage(index)
    case .check(let index): checkPage(index, at: time)
    case .readiness: readinessPage(on: time.day)
    case .routes: routesPage
    case .handOver: handOverPage(at: time)
    case .recipient:
      DraftContent(
        title: words[.recipientTitle], blocks: paragraphs(.recipientLead),
        question: PageQuestion(label: words[.recipientLabel], hint: words[.recipientHint]))
    case .path(let format, _): pathPage(format)
    case .confirm: confirmPage(stop)
    case .written(let path): writtenPage(path)
    case .sending: sendingPage
    case .marking:
      DraftContent(
        title: words[.markingTitle], blocks: paragraphs(.markingLead),
        question: PageQuestion(label: words[.markingLabel], hint: words[.markingHint]))
    case .keeping: keepingPage
    case .extending: extendingPage(stop)
    case .deleting: deletingPage(stop)
    case .receipt:
      DraftContent(
        title: words[.receiptTitle], blocks: paragraphs(.receiptLead),
        question: PageQuestion(label: words[.receiptLabel]))
    case .elsewhere:
      DraftContent(
        title: words[.elsewhereTitle], blocks: paragraphs(.elsewhereLead),
        question: PageQuestion(label: words[.elsewhereLabel], hint: words[.elsewhereHint]))
    }
  }

  // MARK: Before and around the form

  private var aboutPage: DraftContent {
    DraftContent(
      title: words[.aboutTitle], blocks: surroundings.lines(key: keys.about).map(Block.paragraph),
      entries: [DraftEntry(words[.aboutGoOn], .back)])
  }

  private var editionPage: DraftContent {
    let change = EditionChange(of: draft, to: FormEdition(form, words: words.catalogue))
    let parts = [
      (DraftPhrase.editionNew, change?.new), (.editionGone, change?.gone), (.editionChanged, change?.changed),
    ]
    let lists = parts.flatMap { phrase, fields -> [Block] in
      guard let fields, !fields.isEmpty else { return [] }
      return [.heading(words[phrase]), .list(fields.map { SafeText($0.title) }, .points)]
    }
    return DraftContent(
      title: words[.editionTitle], blocks: paragraphs(.editionLead) + lists,
      entries: [DraftEntry(words[.editionAdopt], .adoptEdition)])
  }

  private func sectionsPage(at time: LocalTime) -> DraftContent {
    let standing = standing(on: time.day)
    let sections = form.sections.enumerated().map { index, section in
      DraftEntry(
        surroundings.worded(keys.title(of: section)), hint: words[DraftPhrase(SectionStatus(section, in: standing))],
        .go(.section(index)))
    }
    let elsewhere = saving.hasFailed ? [DraftEntry(words[.elsewhereTitle], .go(.elsewhere))] : []
    let rest = [
      DraftEntry(words[.checkTitle], .go(.check(0))), DraftEntry(words[.handOverTitle], .go(.handOver)),
      DraftEntry(words[.keepingTitle], .go(.keeping)),
    ]
    return DraftContent(
      title: surroundings.worded(keys.title), blocks: headline(at: time), entries: elsewhere + sections + rest)
  }

  private func sectionPage(_ section: Form.Section, on today: Day) -> DraftContent {
    let standing = standing(on: today)
    return DraftContent(
      title: surroundings.worded(keys.title(of: section)),
      blocks: surroundings.lines(key: keys.help(for: section)).map(Block.paragraph),
      entries: standing.live(in: section).map { index in
        DraftEntry(title(of: index), hint: state(of: index, standing), .go(.field(index)))
      })
  }

  /// The first line of what stands in a field, or why it is still worth a word.
  private func state(of index: Int, _ standing: FormStanding) -> SafeText {
    let field = form.fields[index]
    guard let entry = standing.entry(index) else {
      return words[field.need == .must ? .stateMust : field.isKnownOnly ? .stateKnownOnly : .stateOpen]
    }
    if draft.unconfirmed.contains(field.id) { return words[.stateUnconfirmed] }
    let line = EntryText(words: words, keys: keys).lines(entry, of: field).joined(separator: ", ")
    let text = SafeText(line.count > 60 ? line.prefix(60) + "…" : line[...])
    return standing.problems[index] == nil ? text : words(.stateProblem, ["text": text.string])
  }
}
