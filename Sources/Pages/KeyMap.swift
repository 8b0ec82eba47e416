extension Event {
  /// What a key means on a page; nil when it means nothing there.
  package init?(key: Key, on page: Page) {
    let event = page.focus == .field ? Self.whileTyping(key) : Self.outsideText(key, ticks: page.ticksChoices)
    guard let event else { return nil }
    self = event
  }

  private static func outsideText(_ key: Key, ticks: Bool) -> Event? {
    switch key {
    case .up, .backTab: .previous
    case .down, .tab: .next
    case .enter: .answer
    case .character(" ") where ticks: .tick
    case .character(let digit) where ("1"..."8").contains(digit): digit.wholeNumberValue.map(Event.select)
    default: Command(key: key).map(Event.command)
    }
  }

  private static func whileTyping(_ key: Key) -> Event? {
    if let command = Command(key: key), command.worksWhileTyping(as: key) { return .command(command) }
    return switch key {
    case .character(let character): .edit(.insert(String(character)))
    case .paste(let text): .edit(.insert(text))
    case .backspace: .edit(.deleteBackward)
    case .delete: .edit(.deleteForward)
    case .left: .edit(.left)
    case .right: .edit(.right)
    case .home: .edit(.start)
    case .end: .edit(.end)
    case .enter: .answer
    case .up, .backTab: .previous
    case .down, .tab: .next
    default: nil
    }
  }
}
