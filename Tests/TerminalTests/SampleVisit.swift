import GuidanceModel
import Pages

/// A small visit: a first page that leads to a long text, a text field, a list to tick and the emergency page.
struct SampleVisit: Conversation {
  private var stack = ["home"]
  private var menu = Menu(count: 8)
  private var input = TextInput()
  private var ticked = [false, false, false]
  private var problem: SafeText?
  private(set) var answers = 0
  private(set) var found: String?

  func page(at now: Moment) -> Page {
    switch stack.last {
    case "reader": .reader(lines: 30, focus: min(menu.focus, 2))
    case "field": .field(SafeText(input.text), cursor: input.cursor, problem: problem)
    case "ticks": .ticks(ticked, focus: min(menu.focus, 3))
    case "emergency": Page(identity: "emergency", title: "Call 999", blocks: [.paragraph("Call 999 now.")])
    default: .home(focus: menu.focus)
    }
  }

  mutating func take(_ event: Event, at now: Moment) -> Departure? {
    switch event {
    case .command(.hide): return .hide
    case .command(.lines): return .switchFrontEnd
    case .command(.emergency): stack.append("emergency")
    case .command(.back): if stack.count > 1 { stack.removeLast() }
    case .command(.search): open("field")
    case .command: break
    case .edit(let edit): input.apply(edit)
    case .tick: ticked[menu.focus - 1].toggle()
    case .answer: answer()
    case .next, .previous, .select: menu.move(event)
    case .count, .elapsed, .activity, .suspending: break
    }
    return nil
  }

  private mutating func open(_ name: String) {
    stack.append(name)
    menu = Menu(count: 8)
  }

  private mutating func answer() {
    answers += 1
    switch (stack.last, menu.focus) {
    case ("home", 1): open("emergency")
    case ("home", 2): open("reader")
    case ("home", 3): open("field")
    case ("home", 4): open("ticks")
    case ("field", _):
      problem = input.text.isEmpty ? "Type a word." : nil
      if problem == nil { leaveField() }
    case ("home", _): break
    default: stack.removeLast()
    }
  }

  private mutating func leaveField() {
    found = input.text
    stack.removeLast()
  }
}
