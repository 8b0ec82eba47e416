internal import GuidanceModel
internal import Pages

/// One visit in the full-screen front end.
struct ScreenVisit<Visitor: Conversation, Screen: Device> {
  private(set) var conversation: Visitor
  let device: Screen
  private let words: FrontEndWords
  private let clock: () -> Moment
  let ticks: () -> Int

  private(set) var page: Page
  private(set) var layout: Layout
  var viewport = Viewport()
  /// Whether the screen shows all that has happened.
  var isShown = false
  var gesture = HideGesture()
  var held = HeldKey()
  var caret = Caret()
  /// An input that was read too early.
  var waiting: Input?
  private var deadline: Deadline

  init(
    conversation: Visitor, device: Screen, words: FrontEndWords, clock: @escaping () -> Moment,
    ticks: @escaping () -> Int
  ) {
    self.conversation = conversation
    self.device = device
    self.words = words
    self.clock = clock
    self.ticks = ticks
    page = conversation.page(at: clock())
    layout = Layout(page: page, size: device.size, words: words, drawsLines: device.drawsLines)
    deadline = Deadline(patience: nil, at: 0)
    viewport.follow(page, layout)
  }

  /// Takes what waits before it shows a screen, and ends when the visit does.
  mutating func run() -> Ending {
    hearTime()
    show()
    while true {
      if let ending = takeTurn() { return leave(ending) }
      show()
    }
  }

  /// Blanks the screen ahead of the last word; any other ending has its last word first, because a terminal that is
  /// given back leaves the program to the next signal.
  private mutating func leave(_ ending: Ending) -> Ending {
    switch ending {
    case .departed(.hide):
      device.hide()
      conversation.willEnd(at: clock())
    case .departed(.lock), .departed(.suspend):
      device.lock()
      conversation.willEnd(at: clock())
    case .departed(.switchFrontEnd): device.close()
    case .endOfInput, .signalled:
      conversation.willEnd(at: clock())
      device.close()
    }
    return ending
  }

  private mutating func show() {
    guard !isShown else { return }
    isShown = true
    device.draw(layout.canvas(in: viewport, focus: page.focus))
  }

  // MARK: Turns

  private mutating func takeTurn() -> Ending? {
    var input = nextInput(timeout: hasPatience ? deadline.remaining(at: ticks()) : nil)
    if input == nil, hasPatience { return take(.elapsed) }
    var taken = 0
    while let next = input {
      if let ending = takeInTime(next) { return ending }
      taken += 1
      input = taken < Self.longestTurn ? nextInput(timeout: 0) : nil
    }
    return nil
  }

  /// Inputs after which a screen is shown though more of them wait, as they always do in a flood.
  private static var longestTurn: Int { 64 }

  /// Takes an input, and what time has brought before it.
  private mutating func takeInTime(_ input: Input) -> Ending? {
    guard hasPatience, deadline.hasCome(at: ticks()) else { return take(input) }
    waiting = input
    if let ending = take(.elapsed) { return ending }
    guard let input = waiting else { return nil }
    waiting = nil
    return take(input)
  }

  private mutating func nextInput(timeout: Int?) -> Input? {
    defer { waiting = nil }
    return waiting ?? device.nextInput(timeout: timeout)
  }

  // MARK: Events

  mutating func take(_ event: Event) -> Ending? {
    if viewport.takes(event, layout) {
      isShown = false
      if event == .answer || event == .tick { held.stop() }
      return noteActivity()
    }
    let departure = tell(event)
    if let departure { return .departed(departure) }
    let identity = page.identity
    refresh(jumps: event.goesStraightToFocus)
    return page.identity == identity ? nil : dropKeysForOldPage()
  }

  /// Lets an impatient conversation know that the person is there.
  mutating func noteActivity() -> Ending? {
    hasPatience ? take(.activity) : nil
  }

  var leavesOnSuspend: Bool { conversation.leavesOnSuspend }

  mutating func refresh(jumps: Bool = false) {
    page = conversation.page(at: clock())
    layout = Layout(page: page, size: device.size, words: words, drawsLines: device.drawsLines)
    viewport.follow(page, layout, jumps: jumps)
    isShown = false
  }

  private var hasPatience: Bool { conversation.patience != nil }

  private mutating func tell(_ event: Event) -> Departure? {
    conversation.advance(to: ticks())
    let departure = conversation.take(event, at: clock())
    hearTime()
    return departure
  }

  private mutating func hearTime() {
    let time = ticks()
    conversation.advance(to: time)
    deadline = Deadline(patience: conversation.patience, at: time)
  }

  /// Forgets what was pressed before the new page could be seen; Escape still counts towards hiding.
  private mutating func dropKeysForOldPage() -> Ending? {
    held.stop()
    caret = Caret()
    var escapes = device.dropPending()
    if waiting == .key(.escape) { escapes += 1 }
    if waiting?.isForOldPage ?? false { waiting = nil }
    for _ in 0..<escapes where gesture.completes(with: .escape, at: ticks()) {
      return .departed(.hide)
    }
    return nil
  }
}
