internal import GuidanceModel
internal import Pages

extension ScreenVisit {
  /// Bytes of typed text that are taken at once; a flood is taken in such pieces.
  private static var longestBurst: Int { 4_096 }

  mutating func take(_ input: Input) -> Ending? {
    switch input {
    case .key(let key): return press(key)
    case .click(let position): return click(position)
    case .ended(let signal): return .signalled(signal)
    case .suspend: return suspend()
    case .resized, .continued, .heartbeat:
      refresh()
      return nil
    }
  }

  private mutating func suspend() -> Ending? {
    if leavesOnSuspend { return take(.suspending) }
    device.suspend()
    refresh()
    return nil
  }

  private mutating func press(_ key: Key) -> Ending? {
    if case .alt(let letter) = key, page.focus != .field { return press(.escape) ?? press(.character(letter)) }
    let time = ticks()
    if gesture.completes(with: key, at: time) { return .departed(.hide) }
    if held.ignores(key, at: time) { return noteActivity() }
    if let event = event(of: key) { return take(event) }
    if viewport.scrolls(by: key, layout) { isShown = false }
    return noteActivity()
  }

  private mutating func event(of key: Key) -> Event? {
    guard let field = page.focusedField else { return Event(key: key, on: page) }
    if field.isLong, let event = caret.event(for: key, in: field, layout) { return event }
    if case .character(let first) = key { return .edit(.insert(typedText(startingWith: first, in: field))) }
    return Event(key: key, on: page)
  }

  /// Gathers the letters that wait already, so that a flood of them costs one page.
  private mutating func typedText(startingWith first: Character, in field: Field) -> String {
    var text = String(first)
    while text.utf8.count < Self.longestBurst, let input = device.nextInput(timeout: 0) {
      switch input {
      case .key(.character(let next)): text.append(next)
      case .key(.enter) where field.isLong: text.append("\n")
      default:
        waiting = input
        return text
      }
    }
    return text
  }

  /// The first click selects a choice, a second one answers it.
  private mutating func click(_ position: Position) -> Ending? {
    guard case .choice(let number) = layout.target(atRow: position.row, in: viewport) else { return noteActivity() }
    return take(page.focus == .choice(number) ? .answer : .select(number))
  }
}

extension Event {
  /// Whether the person means the focus itself, so that it has to come into sight.
  var goesStraightToFocus: Bool {
    switch self {
    case .select, .edit: true
    default: false
    }
  }
}
