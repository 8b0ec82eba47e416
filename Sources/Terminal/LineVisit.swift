internal import GuidanceModel
internal import Pages

/// One visit in the front end of numbered prompts.
struct LineVisit<Visitor: Conversation, Source: LineDevice> {
  private(set) var conversation: Visitor
  private let device: Source
  private let clock: () -> Moment
  private let ticks: () -> Int
  let words: FrontEndWords
  let teller: PageTeller
  private(set) var page: Page
  private var deadline: Deadline
  /// Whether a prompt stands there, so that what comes next begins a line of its own.
  private var isPrompted = false

  init(
    conversation: Visitor, device: Source, words: FrontEndWords, clock: @escaping () -> Moment,
    ticks: @escaping () -> Int
  ) {
    self.conversation = conversation
    self.device = device
    self.clock = clock
    self.ticks = ticks
    self.words = words
    teller = PageTeller(words: words, width: device.width)
    page = conversation.page(at: clock())
    deadline = Deadline(patience: nil, at: 0)
  }

  mutating func run() -> Ending {
    hearTime()
    say(teller.emergency(of: page) + teller.whole(page) + teller.commandWords(on: page))
    while true {
      if let ending = takeTurn() { return leave(ending) }
    }
  }

  /// As in the full screen: blank ahead of the last word, and the last word ahead of giving the input back.
  private mutating func leave(_ ending: Ending) -> Ending {
    switch ending {
    case .departed(.hide), .departed(.lock), .departed(.suspend):
      device.hide()
      conversation.willEnd(at: clock())
    case .departed(.switchFrontEnd): device.close()
    case .endOfInput, .signalled:
      conversation.willEnd(at: clock())
      device.close()
    }
    return ending
  }

  // MARK: Turns

  private mutating func takeTurn() -> Ending? {
    if isDue { return takeElapsed() }
    prompt()
    switch device.nextLine(timeout: deadline.remaining(at: ticks()), isSecret: page.focusedField?.isSecret ?? false) {
    case .line(let line): return takeInTime(line)
    case .cutLine(let line): return takeInTime(line, isCut: true)
    case .elapsed: return takeElapsed()
    case .suspend: return suspend()
    case .typing: return noteTyping()
    case .heartbeat: return nil
    case .end: return .endOfInput
    case .ended(let signal): return .signalled(signal)
    }
  }

  var hasPatience: Bool { conversation.patience != nil }

  private var isDue: Bool { hasPatience && deadline.hasCome(at: ticks()) }

  private mutating func prompt() {
    if !isPrompted { device.write("> " + device.begun) }
    isPrompted = true
  }

  /// Takes a line, unless time has brought another page before it.
  private mutating func takeInTime(_ line: String, isCut: Bool = false) -> Ending? {
    isPrompted = false
    let identity = page.identity
    if isDue, let ending = takeElapsed() { return ending }
    guard page.identity == identity else { return nil }
    let departure = answer(line)
    if isCut, departure == nil { say(teller.text(words.lineCut)) }
    return departure.map { .departed($0) }
  }

  private mutating func takeElapsed() -> Ending? {
    let old = page
    if let departure = tell(.elapsed) { return .departed(departure) }
    if page.identity == old.identity { say(teller.notices(from: old, to: page)) } else { turn(from: old) }
    return nil
  }

  /// Lets an impatient conversation know that the person is there; a number waits for Enter, as it may choose more time.
  private mutating func noteTyping() -> Ending? {
    if isDue { return takeElapsed() }
    guard hasPatience, page.focusedField != nil || page.choices.isEmpty else { return nil }
    let old = page
    if let departure = tell(.activity) { return .departed(departure) }
    if page.identity != old.identity { turn(from: old) }
    return nil
  }

  /// Says another page; what was typed for the one before is no answer there.
  private mutating func turn(from old: Page) {
    device.forgetBegun()
    say(teller.changes(from: old, to: page))
  }

  private mutating func suspend() -> Ending? {
    isPrompted = false
    guard conversation.leavesOnSuspend else {
      device.suspend()
      return nil
    }
    return take([.suspending]).map { .departed($0) }
  }

  // MARK: The conversation

  mutating func tell(_ event: Event) -> Departure? {
    conversation.advance(to: ticks())
    let departure = conversation.take(event, at: clock())
    hearTime()
    page = conversation.page(at: clock())
    return departure
  }

  private mutating func hearTime() {
    let time = ticks()
    conversation.advance(to: time)
    deadline = Deadline(patience: conversation.patience, at: time)
  }

  mutating func say(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    device.write((isPrompted ? "\n" : "") + lines.map { $0 + "\n" }.joined())
    isPrompted = false
  }
}
