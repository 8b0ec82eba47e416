internal import Guidance
package import GuidanceModel
package import Pages

/// One visit: the screens that are open, the last one on top.
///
/// It keeps nothing but the screens, and those keep nothing but answers and what stands in a text field.
package struct Visit: Conversation {
  var surroundings: Surroundings
  var screens: [any Screen]
  /// What a screen asked for and nobody has done yet.
  package internal(set) var request: DraftRequest?
  /// What a screen asked the directory of local services, and nobody has answered yet.
  package private(set) var serviceRequest: ServiceRequest?
  /// A page that someone wants on paper, and that nobody has printed yet.
  private(set) var printRequest: Page?
  /// Whether keys or a draft are held that a lock has to take away.
  package internal(set) var isUnlocked = false
  /// Whether the person asked for more time, at an unattended terminal.
  private(set) var needsMoreTime = false

  package init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    screens = [HomeScreen(surroundings)]
  }

  /// A visit that begins at a questionnaire, with the home screen below it.
  package init(_ surroundings: Surroundings, asking questionnaire: Identifier<Questionnaire>) {
    self.init(surroundings)
    open(.questions(questionnaire, known: [:]), at: Moment(seconds: 0))
  }

  /// A visit that begins at the drafts, with the home screen below them.
  package init(_ surroundings: Surroundings, drafts intent: DraftIntent) {
    self.init(surroundings)
    open(.drafts(intent), at: Moment(seconds: 0))
  }

  /// The page of one contact by itself.
  package static func page(of contact: Contact, in surroundings: Surroundings, at time: LocalTime) -> Page {
    Page(ContactScreen(contact, surroundings), at: time)
  }

  /// The page of one topic by itself.
  package static func page(of topic: Topic, in surroundings: Surroundings, at time: LocalTime) -> Page {
    Page(TopicScreen(topic, surroundings), at: time)
  }

  /// The page of one local service by itself.
  package static func page(
    of service: LocalService, in surroundings: Surroundings, at time: LocalTime, withPeople: Bool
  ) -> Page {
    let taught = surroundings.learning(ServicePhrase.part)
    return Page(ServiceScreen(service, withPeople: withPeople, taught), at: time)
  }

  package func page(at now: Moment) -> Page {
    var page = Page(top, at: LocalTime(now))
    page.identity = "\(screens.count) \(page.identity)"
    // In a text field a digit is text.
    page.emergency = surroundings.words[page.focus == .field ? .headerEmergencyTyping : .headerEmergency]
    page.commands = commands
    return page
  }

  package mutating func take(_ event: Event, at now: Moment) -> Departure? {
    guard case .command(let command) = event else { return apply(event, at: now) }
    return perform(command, at: now)
  }

  /// What the outcome that is shown is counted as; nil when there is none, or it is not counted.
  var countedOutcome: String? { (top as? OutcomeScreen)?.countedName }

  private var top: any Screen { screens[screens.count - 1] }

  private var commands: [CommandLabel] {
    let words = surroundings.words
    let isFirst = screens.count == 1
    // What does not fit the footer goes from the right, so the way back stands first.
    let lock = isUnlocked ? [CommandLabel(.lock, label: words[.commandLock])] : []
    return [
      CommandLabel(.back, label: words[.commandBack], unavailable: isFirst ? words[.commandNoBack] : nil)
    ] + lock + [
      CommandLabel(.why, label: words[.commandWhy], unavailable: top.offersReason ? nil : words[.commandNoWhy]),
      CommandLabel(.search, label: words[.commandSearch]), CommandLabel(.all, label: words[.commandAll]),
      CommandLabel(.help, label: words[.commandHelp]), CommandLabel(.hide, label: words[.commandHide]),
    ]
  }

  @discardableResult
  private mutating func apply(_ event: Event, at now: Moment) -> Departure? {
    var screen = top
    let move = screen.take(event, in: surroundings, at: now)
    screens[screens.count - 1] = screen
    return move.flatMap { follow($0, at: now) }
  }

  mutating func answer(_ reply: DraftReply, at now: Moment) -> Departure? {
    var screen = top
    let move = screen.take(reply, at: now)
    screens[screens.count - 1] = screen
    return move.flatMap { follow($0, at: now) }
  }

  /// Takes the directory's answer to `serviceRequest`.
  mutating func answer(_ reply: ServiceReply, at now: Moment) -> Departure? {
    serviceRequest = nil
    var screen = top
    let move = screen.take(reply)
    screens[screens.count - 1] = screen
    return move.flatMap { follow($0, at: now) }
  }

  /// Takes how printing `printRequest` went.
  mutating func printed(_ isTaken: Bool) {
    printRequest = nil
    guard var screen = top as? PaperScreen else { return }
    screen.printed(isTaken)
    screens[screens.count - 1] = screen
  }

  private mutating func perform(_ command: Command, at now: Moment) -> Departure? {
    switch command {
    case .hide: return .hide
    case .lines: return .switchFrontEnd
    case .lock: return isUnlocked ? .lock : nil
    case .back: back()
    case .home: screens = [HomeScreen(surroundings)]
    case .emergency: openOnce(.emergency, at: now)
    case .search: return openOnce(.search, at: now) ? nil : apply(.command(.search), at: now)
    case .help: openOnce(.help, at: now)
    case .all: openOnce(.all, at: now)
    case .why: return apply(.command(.why), at: now)
    }
    return nil
  }

  private mutating func follow(_ move: Move, at now: Moment) -> Departure? {
    switch move {
    case .open(let destination): open(destination, at: now)
    case .openBoth(let first, let second):
      open(first, at: now)
      open(second, at: now)
    case .turn(let destination):
      screens.removeLast()
      open(destination, at: now)
    case .back: close()
    case .ask(let request): self.request = request
    case .seek(let request): serviceRequest = request
    case .print(let page): printRequest = page
    case .revisit(let question): revisit(question)
    case .depart(let departure): return departure
    }
    return nil
  }

  private mutating func back() {
    var screen = top
    let stepped = screen.stepBack()
    screens[screens.count - 1] = screen
    if !stepped, screens.count > 1 { screens.removeLast() }
  }

  private mutating func close() {
    if screens.count > 1 { screens.removeLast() }
  }

  private mutating func open(_ destination: Destination, at now: Moment) {
    guard !surroundings.isKiosk || !destination.isOfDrafts else { return }
    learn(destination)
    if case .draft = destination { screens.removeAll { $0 is DraftScreen } }
    let screen = destination.screen(in: surroundings, at: now)
    request = screen.firstRequest ?? request
    serviceRequest = screen.firstServiceRequest ?? serviceRequest
    screens.append(screen)
  }

  private mutating func learn(_ destination: Destination) {
    switch destination {
    case .questions(let questionnaire, _): surroundings = surroundings.learning(questionnaire.text)
    case .drafts: surroundings = surroundings.learning(DraftPhrase.part)
    case .draft(let draft): surroundings = surroundings.learning(draft.form)
    case .search, .service: surroundings = surroundings.learning(ServicePhrase.part)
    case .moreTime: needsMoreTime = true
    default: break
    }
  }

  /// Opens a screen that has only one place, and says whether it was not on top already.
  @discardableResult
  private mutating func openOnce(_ destination: Destination, at now: Moment) -> Bool {
    learn(destination)
    let screen = destination.screen(in: surroundings, at: now)
    guard screen.identity != top.identity else { return false }
    serviceRequest = screen.firstServiceRequest ?? serviceRequest
    screens.append(screen)
    return true
  }

  /// Goes down to the questions, and asks one of them again.
  private mutating func revisit(_ question: Int) {
    guard let index = screens.lastIndex(where: { $0 is QuestionScreen }), var asking = screens[index] as? QuestionScreen
    else { return }
    asking.revisit(question, in: surroundings)
    screens = Array(screens[..<index]) + [asking]
  }
}

extension Page {
  /// What a screen shows at a time, without commands.
  fileprivate init(_ screen: some Screen, at time: LocalTime) {
    let sheet = screen.sheet(at: time)
    self.init(
      identity: screen.identity, trail: screen.crumb.map { [$0] } ?? [], title: sheet.title, blocks: sheet.blocks,
      focus: sheet.focus, status: sheet.status)
  }
}
