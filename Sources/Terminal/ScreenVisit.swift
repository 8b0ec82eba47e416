internal import GuidanceModel
internal import Pages

/// One visit in the full-screen front end.
struct ScreenVisit<Visitor: Conversation, Screen: Device> {
  /// Bytes of typed text that are taken at once; a flood is taken in such pieces.
  private static var longestBurst: Int { 4_096 }

  private(set) var conversation: Visitor
  private let device: Screen
  private let words: FrontEndWords
  private let clock: () -> Moment
  private let ticks: () -> Int

  private var page: Page
  private var layout: Layout
  private var viewport = Viewport()
  /// Whether the screen shows all that has happened.
  private var isShown = false
  private var gesture = HideGesture()
  private var held = HeldKey()
  /// An input that was read while text was gathered.
  private var waiting: Input?

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
    viewport.follow(page, layout)
  }

  /// Takes all that waits before it shows a screen, and ends when the visit does.
  mutating func run() -> Ending {
    show()
    while true {
      var input = nextInput(timeout: nil)
      while let taken = input {
        if let ending = take(taken) { return leave(ending) }
        input = nextInput(timeout: 0)
      }
      show()
    }
  }

  private func leave(_ ending: Ending) -> Ending {
    if ending == .departed(.hide) { device.hide() } else { device.close() }
    return ending
  }

  private mutating func show() {
    guard !isShown else { return }
    isShown = true
    device.draw(layout.canvas(in: viewport, focus: page.focus))
  }

  private mutating func nextInput(timeout: Int?) -> Input? {
    defer { waiting = nil }
    return waiting ?? device.nextInput(timeout: timeout)
  }

  // MARK: Inputs

  private mutating func take(_ input: Input) -> Ending? {
    switch input {
    case .key(let key): return press(key)
    case .click(let position): return click(position)
    case .ended(let signal): return .signalled(signal)
    case .resized, .continued:
      refresh()
      return nil
    }
  }

  private mutating func press(_ key: Key) -> Ending? {
    let time = ticks()
    if gesture.completes(with: key, at: time) { return .departed(.hide) }
    if held.ignores(key, at: time) { return nil }
    if page.focus == .field, case .character(let first) = key { return type(startingWith: first) }
    if let event = Event(key: key, on: page) { return take(event) }
    if viewport.scrolls(by: key, layout) { isShown = false }
    return nil
  }

  /// Gathers the letters that wait already, so that a flood of them costs one page.
  private mutating func type(startingWith first: Character) -> Ending? {
    var text = String(first)
    while text.utf8.count < Self.longestBurst, let input = device.nextInput(timeout: 0) {
      guard case .key(.character(let next)) = input else {
        waiting = input
        break
      }
      text.append(next)
    }
    return take(.edit(.insert(text)))
  }

  /// The first click selects a choice, a second one answers it.
  private mutating func click(_ position: Position) -> Ending? {
    guard case .choice(let number) = layout.target(atRow: position.row, in: viewport) else { return nil }
    return take(page.focus == .choice(number) ? .answer : .select(number))
  }

  // MARK: Events

  private mutating func take(_ event: Event) -> Ending? {
    if viewport.takes(event, layout) {
      isShown = false
      if event == .answer || event == .tick { held.stop() }
      return nil
    }
    if let departure = conversation.take(event, at: clock()) { return .departed(departure) }
    let identity = page.identity
    refresh(jumps: event.goesStraightToFocus)
    return page.identity == identity ? nil : dropKeysForOldPage()
  }

  private mutating func refresh(jumps: Bool = false) {
    page = conversation.page(at: clock())
    layout = Layout(page: page, size: device.size, words: words, drawsLines: device.drawsLines)
    viewport.follow(page, layout, jumps: jumps)
    isShown = false
  }

  /// Forgets what was pressed before the new page could be seen; Escape still counts towards hiding.
  private mutating func dropKeysForOldPage() -> Ending? {
    held.stop()
    var escapes = device.dropPending()
    if waiting == .key(.escape) { escapes += 1 }
    waiting = nil
    for _ in 0..<escapes where gesture.completes(with: .escape, at: ticks()) {
      return .departed(.hide)
    }
    return nil
  }
}

extension Event {
  /// Whether the person means the focus itself, so that it has to come into sight.
  fileprivate var goesStraightToFocus: Bool {
    switch self {
    case .select, .edit: true
    default: false
    }
  }
}
