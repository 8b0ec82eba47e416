internal import Guidance
internal import GuidanceModel
internal import Pages

/// The way to the drafts: set them up once, unlock them, choose one.
struct DoorScreen: PagedScreen {
  /// What the way leads to once the drafts are unlocked.
  private var intent: DraftIntent
  private var shelf: DraftShelf?
  private var summaries: [DraftSummary] = []
  /// The draft that was asked for last.
  private var wanted: Identifier<Draft>?
  let surroundings: Surroundings
  var stops = [PageStop(DoorPlace.looking)]

  init(_ intent: DraftIntent, _ surroundings: Surroundings) {
    self.intent = intent
    self.surroundings = surroundings
  }

  var identity: String { "drafts \(stops.count) \(stop.place.name) \(stop.trouble != nil)" }
  var crumb: SafeText? { words[.doorTitle] }
  var words: Words { surroundings.words }
  var firstRequest: DraftRequest? { .look }

  /// Whether a lock interrupted a draft.
  private var isResuming: Bool {
    if case .resume = intent { true } else { false }
  }

  // MARK: Pages

  func content(of stop: PageStop<DoorPlace>, at time: LocalTime) -> DoorContent {
    switch stop.place {
    case .looking: DoorContent(title: words[.doorTitle])
    case .start: startPage
    case .words: wordsPage
    case .own: secretPage(.ownTitle, .ownLead, .ownLabel)
    case .again: secretPage(.againTitle, .againLead, .againLabel, problem: stop.showsProblem ? .againProblem : nil)
    case .recovery: recoveryPage
    case .alone: alonePage(stop)
    case .unlock: secretPage(.unlockTitle, isResuming ? .lockAgain : .unlockLead, .unlockLabel)
    case .working: DoorContent(title: words[.workingTitle], blocks: paragraphs(.workingLead))
    case .list: listPage
    case .older(let draft): olderPage(draft)
    }
  }

  private var startPage: DoorContent {
    let questions = DoorEntry(words[.doorQuestions], .leave(.open(.questions(Self.questions, known: [:]))))
    let isSetUp = shelf?.hasIdentity ?? false
    let open =
      isSetUp
      ? DoorEntry(words(.doorOpen, ["count": "\(shelf?.count ?? 0)"]), .go(.unlock))
      : DoorEntry(words[.doorSetUp], .go(.words))
    return DoorContent(
      title: words[.doorTitle], blocks: surroundings.lines(key: DraftPhrase.doorLead.key).map(Block.paragraph),
      entries: [questions, open, DoorEntry(words[.privacyTitle], .leave(.open(.privacy)))])
  }

  /// The questions that are asked before a form.
  static let questions: Identifier<Questionnaire> = "before-a-referral"

  private var wordsPage: DoorContent {
    let offer = shelf?.offer ?? ""
    return DoorContent(
      title: words[.wordsTitle],
      blocks: [.card(ContactCard(name: words[.wordsName], dial: SafeText(offer)))] + paragraphs(.wordsLead),
      entries: [
        DoorEntry(words[.wordsWritten], .go(.again(offer))), DoorEntry(words[.ownTitle], .go(.own)),
      ])
  }

  private func secretPage(
    _ title: DraftPhrase, _ lead: DraftPhrase, _ label: DraftPhrase, problem: DraftPhrase? = nil
  ) -> DoorContent {
    DoorContent(
      title: words[title], blocks: paragraphs(lead),
      question: PageQuestion(label: words[label], problem: problem.map { words[$0] }, isSecret: true))
  }

  private var recoveryPage: DoorContent {
    DoorContent(
      title: words[.recoveryTitle], blocks: paragraphs(.recoveryLead),
      question: PageQuestion(label: words[.recoveryLabel], hint: words[.recoveryHint]),
      entries: [DoorEntry(words[.fieldGoOn], .go(.working))])
  }

  private func alonePage(_ stop: PageStop<DoorPlace>) -> DoorContent {
    let sentence = words[.aloneWords].string
    return DoorContent(
      title: words[.aloneTitle], blocks: paragraphs(.aloneLead),
      question: PageQuestion(
        label: words(.aloneLabel, ["words": sentence]),
        problem: stop.showsProblem ? words(.confirmProblem, ["word": sentence]) : nil))
  }

  private var listPage: DoorContent {
    let text = SummaryText(words)
    let drafts = summaries.map { DoorEntry(text.label($0), hint: text.hint($0), .ask(.open($0.id))) }
    let begin = DoorEntry(words[.listBegin], .leave(.open(.questions(Self.questions, known: [:]))))
    return DoorContent(
      title: words[.listTitle], blocks: drafts.isEmpty ? paragraphs(.listEmpty) : paragraphs(.listLead),
      entries: drafts + [begin])
  }

  private func olderPage(_ draft: Identifier<Draft>) -> DoorContent {
    DoorContent(
      title: words[.olderTitle], blocks: paragraphs(.olderLead),
      entries: [DoorEntry(words[.olderOpen], .ask(.openOlder(draft)))])
  }

  func input(for place: DoorPlace) -> TextInput? {
    switch place {
    case .own, .again, .unlock, .alone: TextInput()
    case .recovery: TextInput(long: "", limit: 4_000)
    default: nil
    }
  }

  // MARK: Going on

  mutating func perform(_ action: DoorAction, at now: Moment) -> Move? {
    stop.trouble = nil
    switch action {
    case .go(.working): return accept(at: now)
    case .go(let place): push(place, at: now)
    case .ask(let request): return ask(request)
    case .leave(let move): return move
    }
    return nil
  }

  private mutating func ask(_ request: DraftRequest) -> Move {
    if case .open(let draft) = request { wanted = draft }
    return .ask(request)
  }

  mutating func accept(at now: Moment) -> Move? {
    stop.trouble = nil
    let typed = stop.input?.text.trimmed ?? ""
    switch stop.place {
    case .own where !typed.isEmpty: push(.again(typed), at: now)
    case .again(let passphrase):
      guard typed == passphrase else {
        stop.showsProblem = true
        return nil
      }
      push(.recovery(passphrase), at: now)
    case .recovery(let passphrase) where typed.isEmpty: push(.alone(passphrase), at: now)
    case .recovery(let passphrase): return work(.setUp(passphrase: passphrase, recovery: typed), at: now)
    case .alone(let passphrase):
      guard typed.lowercased() == words[.aloneWords].string.lowercased() else {
        stop.showsProblem = true
        return nil
      }
      return work(.setUp(passphrase: passphrase, recovery: ""), at: now)
    case .unlock where !typed.isEmpty: return work(.unlock(passphrase: typed), at: now)
    default: break
    }
    return nil
  }

  /// Shows that something is under way, and asks for it; what was typed is not kept for it.
  private mutating func work(_ request: DraftRequest, at now: Moment) -> Move? {
    if case .unlock = stop.place { stop.input = TextInput() }
    push(.working, at: now)
    return .ask(request)
  }

  mutating func take(_ reply: DraftReply, at now: Moment) -> Move? {
    switch reply {
    case .found(let shelf): return found(shelf, at: now)
    case .unlocked(let summaries):
      self.summaries = summaries
      stops = [PageStop(.list)]
      settle(at: now)
      return fulfil()
    case .opened(let draft): return .turn(.draft(draft))
    case .failed(.locked):
      stops = [PageStop(.start)]
      push(.unlock, at: now)
    case .failed(let trouble):
      if stop.place == .working { stops.removeLast() }
      if let wanted, trouble == .damaged || trouble == .older { push(.older(wanted), at: now) }
      stop.trouble = trouble
    case .saved, .written, .deleted, .closed, .locksAfter: break
    }
    return nil
  }

  private mutating func found(_ shelf: DraftShelf, at now: Moment) -> Move? {
    self.shelf = shelf
    stops = [PageStop(.start)]
    settle(at: now)
    if intent != .list { push(shelf.hasIdentity ? .unlock : .words, at: now) }
    return shelf.isUnlocked ? fulfil() : nil
  }

  private mutating func fulfil() -> Move? {
    switch intent {
    case .list: nil
    case .begin(let form, let screening): ask(.begin(form, screening: screening))
    case .open(let draft), .resume(let draft): ask(.open(draft))
    }
  }
}

extension DoorPlace {
  /// Its name without what was typed, which no identity of a page may hold.
  fileprivate var name: String {
    switch self {
    case .looking: "looking"
    case .start: "start"
    case .words: "words"
    case .own: "own"
    case .again: "again"
    case .recovery: "recovery"
    case .alone: "alone"
    case .unlock: "unlock"
    case .working: "working"
    case .list: "list"
    case .older: "older"
    }
  }
}
