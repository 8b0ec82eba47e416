import GuidanceModel
import Pages

/// A visit to one page with a long text and two choices, which notes all that it is told.
struct WritingVisit: Conversation {
  var input: TextInput
  /// Milliseconds after each event; nil waits for ever.
  var patience: Int?
  var leavesOnSuspend: Bool
  /// How the visit leaves once time has passed, and when the program is to stop; it stays without.
  var departureInTime: Departure?
  var departureToStop: Departure?
  /// Another page that time brings.
  var nextPage: Page?
  /// What is said once time has passed.
  var notice: Notice?
  var paragraph: SafeText?
  private(set) var events: [Event] = []
  private(set) var times: [Int] = []
  private(set) var endings = 0
  /// Asked at the last word.
  var isBlank: () -> Bool = { false }
  private(set) var wasBlank = false
  private var isTyping = true
  private var menu = Menu(count: 2)
  private var now = 0
  private var hasElapsed = false

  init(_ text: String = "", patience: Int? = nil, leavesOnSuspend: Bool = false) {
    input = TextInput(long: text)
    self.patience = patience
    self.leavesOnSuspend = leavesOnSuspend
  }

  func page(at moment: Moment) -> Page {
    if hasElapsed, let nextPage { return nextPage }
    let field = Field(
      label: "What did you see?", hint: "In exact words.", input: input,
      problem: input.leftOut > 0 ? "The text is full." : nil)
    let said: [Block] = hasElapsed ? notice.map { [.notice($0)] } ?? [] : []
    let added: [Block] = hasElapsed ? paragraph.map { [.paragraph($0)] } ?? [] : []
    return Page(
      identity: "writing", title: "Concern",
      blocks: said + [.field(field)] + added
        + [.choices([Choice(number: 1, label: "Continue"), Choice(number: 2, label: "Later")])],
      focus: isTyping ? .field : .choice(menu.focus),
      commands: Page.sampleCommands + [CommandLabel(.lock, label: "lock")])
  }

  mutating func advance(to ticks: Int) {
    now = ticks
  }

  mutating func take(_ event: Event, at moment: Moment) -> Departure? {
    events.append(event)
    times.append(now)
    switch event {
    case .edit(let edit): input.apply(edit)
    case .next: isTyping ? isTyping = false : menu.move(event)
    case .previous: menu.focus == 1 ? isTyping = true : menu.move(event)
    case .elapsed:
      hasElapsed = true
      return departureInTime
    case .suspending: return departureToStop
    case .command(.hide): return .hide
    case .command(.lock): return .lock
    case .command(.lines): return .switchFrontEnd
    default: break
    }
    return nil
  }

  mutating func willEnd(at moment: Moment) {
    endings += 1
    wasBlank = isBlank()
  }
}
