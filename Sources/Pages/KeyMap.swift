extension Event {
  /// What a key means on a page; nil when it means nothing there.
  package init?(key: Key, on page: Page) {
    let event = page.focus == .field ? Self.whileTyping(key, on: page) : Self.outsideText(key, on: page)
    guard let event else { return nil }
    self = event
  }

  private static func outsideText(_ key: Key, on page: Page) -> Event? {
    switch key {
    case .up, .backTab: .previous
    case .down, .tab: .next
    case .enter: .answer
    case .character(" ") where page.ticksChoices: .tick
    case .character(let digit) where ("1"..."8").contains(digit): digit.wholeNumberValue.map(Event.select)
    default: command(key, on: page)
    }
  }

  private static func command(_ key: Key, on page: Page) -> Event? {
    guard let command = Command(key: key), page.accepts(command) else { return nil }
    return .command(command)
  }

  private static func whileTyping(_ key: Key, on page: Page) -> Event? {
    let isLong = page.focusedField?.isLong ?? false
    if let command = Command(key: key), command.worksWhileTyping(as: key) { return Self.command(key, on: page) }
    if let editing = EditingKey(key: key) { return editing.isForLongText && !isLong ? nil : editing.event }
    return switch key {
    case .character(let character): .edit(.insert(String(character)))
    case .paste(let text): .edit(.insert(text))
    case .enter where isLong: .edit(.insert("\n"))
    case .enter: .answer
    case .backspace: .edit(.deleteBackward)
    case .delete: .edit(.deleteForward)
    case .left: .edit(.left)
    case .right: .edit(.right)
    case .up, .backTab: .previous
    case .down, .tab: .next
    default: nil
    }
  }
}
