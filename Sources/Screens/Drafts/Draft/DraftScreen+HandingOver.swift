internal import Guidance
internal import GuidanceModel
internal import Pages

/// The pages about handing a draft over.
extension DraftScreen {
  /// Where the draft stands, in words; a draft that waits too long says so first.
  func headline(at time: LocalTime) -> [Block] {
    waiting(at: time) + [.paragraph(readinessLine(on: time.day))]
      + (draft.unconfirmed.isEmpty ? [] : [.notice(Notice(.note, words[.editionConfirm]))])
  }

  private func waiting(at time: LocalTime) -> [Block] {
    if let sent = draft.sent {
      let hasHeardNothing = time.absoluteMinute - LocalTime(sent.at).absoluteMinute >= 5 * LocalTime.minutesPerDay
      let line = words(.sentLine, ["time": LocalTime(sent.at).words, "route": sent.route])
      return [.paragraph(line)] + (hasHeardNothing ? [.notice(Notice(.note, words[.sentHeardNothing]))] : [])
    }
    let isOld = time.absoluteMinute - LocalTime(draft.begun).absoluteMinute >= LocalTime.minutesPerDay
    return isOld ? [.notice(Notice(.note, surroundings.worded(DraftPhrase.waitingLong.key)))] : []
  }

  private func readinessLine(on today: Day) -> SafeText {
    let readiness = Readiness(standing(on: today))
    let help = readiness.should.count
    if !readiness.isEnough { return words(.readyNotYet, ["count": "\(readiness.needed)"]) }
    return help == 0 ? words[.readyWhole] : words(.readyEnough, ["count": "\(help)"])
  }

  func readinessPage(on today: Day) -> DraftContent {
    let readiness = Readiness(standing(on: today))
    let texts = ProblemText(words: words, keys: keys)
    let problems = readiness.problems.map { problem in
      DraftEntry(texts.line(problem, of: form), .go(.field(problem.field)))
    }
    func rules(_ rules: [FormRule]) -> [DraftEntry] {
      rules.map { DraftEntry(surroundings.worded(keys.rule($0)), .go(.field($0.fields.first ?? 0))) }
    }
    func entries(_ fields: [Int], _ hint: DraftPhrase) -> [DraftEntry] {
      fields.map { DraftEntry(title(of: $0), hint: words[hint], .go(.field($0))) }
    }
    let notice: [Block] =
      problems.isEmpty ? [] : [.notice(Notice(.problem, words(.readyProblems, ["count": "\(problems.count)"])))]
    return DraftContent(
      title: words[.readyTitle], blocks: notice + [.paragraph(readinessLine(on: today))],
      entries: problems + rules(readiness.missing) + entries(readiness.must, .stateMust)
        + entries(readiness.should, .stateShould) + rules(readiness.advice)
        + entries(readiness.could, .stateCould))
  }

  // MARK: Where it goes

  var routesPage: DraftContent {
    let places = surroundings.library.places
    let routes = ReferralRoutes(draft, places)
    let text = RouteText(routes.routes, surroundings)
    let found: [Block] =
      routes.routes.isEmpty
      ? (routes.nation == .northernIreland ? [] : [.paragraph(words[.placesNoRoutes])])
      : [.notice(Notice(.note, words[.placesCheck]))] + routes.routes.map { .card(text.card($0)) }
    return DraftContent(
      title: words[.routesTitle], blocks: place(of: routes) + found + child(routes),
      entries: topics(for: routes) + missingPlace(routes))
  }

  private func place(of routes: ReferralRoutes) -> [Block] {
    let nation = routes.nation.map { surroundings.lines(key: DraftPhrase(routesIn: $0).key).map(Block.paragraph) }
    let several =
      routes.candidates.isEmpty
      ? nil : words(.routesSeveral, ["names": routes.candidates.prefix(8).map(\.name).joined(separator: ", ")])
    let council = routes.council.map {
      words(.routesCouncil, ["council": $0.officialName, "force": routes.force?.name ?? words[.placesUnknown].string])
    }
    return (nation ?? [.paragraph(words[.routesNoNation])]) + [council, several].compactMap { $0.map(Block.paragraph) }
  }

  private func child(_ routes: ReferralRoutes) -> [Block] {
    routes.concernsChild && routes.nation != .northernIreland ? [.notice(Notice(.note, words[.routesChild]))] : []
  }

  private func topics(for routes: ReferralRoutes) -> [DraftEntry] {
    guard let nation = routes.nation else { return [] }
    return [DraftEntry(words[nation.topicPhrase], .leave(.open(.topic(nation.topic))))]
  }

  /// The fields that the routes are found by, where one is open.
  private func missingPlace(_ routes: ReferralRoutes) -> [DraftEntry] {
    [ReferralRoutes.Field.nation, .council].compactMap { name in
      form.field(named: name.rawValue).map { DraftEntry(title(of: $0), .go(.field($0))) }
    }
  }

  // MARK: Writing it out

  func handOverPage(at time: LocalTime) -> DraftContent {
    let names: [(ExportOrder.Format, DraftPhrase)] = [
      (.pdf, .formatPdf), (.html, .formatHtml), (.text, .formatText), (.age, .formatAge), (.json, .formatJson),
    ]
    let formats = names.map { format, phrase in
      DraftEntry(words[phrase], .go(format == .age ? .recipient : .path(format, recipient: "")))
    }
    let sending =
      draft.sent == nil
      ? DraftEntry(words[.sendingTitle], .go(.sending)) : DraftEntry(words[.sendingUndo], .unsend)
    return DraftContent(
      title: words[.handOverTitle], blocks: headline(at: time) + paragraphs(.handOverLead),
      entries: [
        DraftEntry(words[.readyTitle], .go(.readiness)), DraftEntry(words[.routesTitle], .go(.routes)), sending,
      ] + formats + [DraftEntry(words[.markingTitle], .go(.marking))])
  }

  func pathPage(_ format: ExportOrder.Format) -> DraftContent {
    DraftContent(
      title: words[.pathTitle], blocks: paragraphs(format.isPlain ? .pathPlain : .pathAge),
      question: PageQuestion(label: words[.pathLabel], hint: words[.pathHint]))
  }

  func confirmPage(_ stop: PageStop<DraftPlace>) -> DraftContent {
    DraftContent(title: words[.confirmTitle], blocks: paragraphs(.confirmLead), question: confirmQuestion(stop))
  }

  private func confirmQuestion(_ stop: PageStop<DraftPlace>) -> PageQuestion {
    let word = words[.confirmWord].string
    return PageQuestion(
      label: words(.confirmLabel, ["word": word]),
      problem: stop.showsProblem ? words(.confirmProblem, ["word": word]) : nil)
  }

  func writtenPage(_ path: String) -> DraftContent {
    DraftContent(
      title: words[.writtenTitle], blocks: [.paragraph(words(.writtenPath, ["path": path]))] + paragraphs(.writtenLead),
      entries: [DraftEntry(words[.checkEnd], .sections)])
  }

  var sendingPage: DraftContent {
    DraftContent(
      title: words[.sendingTitle], blocks: paragraphs(.sendingLead),
      question: PageQuestion(label: words[.sendingLabel], hint: words[.sendingHint]))
  }

  // MARK: How long it is kept

  var keepingPage: DraftContent {
    let until = words(.keepingUntil, ["date": LocalTime(draft.expires).day.words])
    let latest = words(.keepingLatest, ["date": LocalTime(draft.latestEnd).day.words])
    return DraftContent(
      title: words[.keepingTitle], blocks: [.paragraph(until), .paragraph(latest)] + paragraphs(.keepingLead),
      entries: [
        DraftEntry(words[.extendingTitle], .go(.extending)), DraftEntry(words[.deletingTitle], .go(.deleting)),
        DraftEntry(words[.elsewhereTitle], .go(.elsewhere)),
        DraftEntry(
          words(.keepingLock, ["minutes": "\(surroundings.lockMinutes)"]), hint: words[.keepingLockHint],
          .ask(.lockLater)),
      ])
  }

  func extendingPage(_ stop: PageStop<DraftPlace>) -> DraftContent {
    DraftContent(
      title: words[.extendingTitle], blocks: paragraphs(.extendingLead),
      question: PageQuestion(
        label: words[.extendingLabel],
        problem: stop.showsProblem ? words[stop.typed.isEmpty ? .extendingProblem : .extendingNoMore] : nil))
  }

  func deletingPage(_ stop: PageStop<DraftPlace>) -> DraftContent {
    let warning: [Block] = draft.sent == nil ? [.notice(Notice(.note, words[.deletingUnsent]))] : []
    return DraftContent(
      title: words[.deletingTitle], blocks: warning + paragraphs(.deletingLead), question: confirmQuestion(stop),
      entries: [DraftEntry(words[.receiptTitle], .go(.receipt))])
  }
}

extension Readiness.Problem {
  /// The field to go to.
  fileprivate var field: Int {
    switch self {
    case .field(let index, _): index
    case .rule(let rule): rule.fields.first ?? 0
    }
  }
}
