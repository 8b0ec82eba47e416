internal import GuidanceModel
internal import Pages

/// The last row: the keys that work here, as many as fit; nothing is cut in the middle.
struct Footer {
  let runs: [Run]

  /// One thing that can be pressed.
  private struct Entry {
    var text: String
    /// Whether it goes before hide and help go.
    var canGo = true
  }

  /// - Parameter overflows: Whether the body is longer than the screen.
  init(page: Page, words: FrontEndWords, measure: Measure, overflows: Bool) {
    let column = min(1, measure.margin)
    let room = measure.size.columns - column
    let isNarrow = measure.breadth == .narrow
    let phrase = Self.phrase(page: page, words: words, overflows: overflows)
    let text =
      Self.fit(
        (isNarrow ? phrase?.short : phrase?.long)?.string,
        Self.entries(page: page, short: isNarrow) + Self.editingEntries(page: page, words: words),
        gap: measure.footerGap, room: room)
      ?? Self.fit(nil, Self.entries(page: page, short: true), gap: measure.footerGap, room: room)
    runs = text.map { [Run($0[...], column: column)] } ?? []
  }

  private static func phrase(page: Page, words: FrontEndWords, overflows: Bool) -> FrontEndWords.Phrase? {
    switch page.focus {
    case .field: page.focusedField?.isLong ?? false ? words.typingLong : words.typing
    case .choice: page.ticksChoices ? words.ticking : words.choosing
    case .top: overflows ? words.reading : nil
    }
  }

  private static func entries(page: Page, short: Bool) -> [Entry] {
    page.commands.compactMap { label in
      guard label.unavailable == nil,
        let key = keyName(of: label.command, whileTyping: page.focus == .field, short: short)
      else { return nil }
      return Entry(text: "\(key) \(label.label)", canGo: label.command != .hide && label.command != .help)
    }
  }

  /// What a long text can be asked for; the help page says the rest.
  private static func editingEntries(page: Page, words: FrontEndWords) -> [Entry] {
    guard page.focusedField?.isLong ?? false else { return [] }
    return [(EditingKey.undo, words.undo), (.count, words.count)].compactMap { editing, word in
      editing.keyNames.first.map { Entry(text: "\($0) \(word)") }
    }
  }

  /// The key that is named; hiding is named by the gesture, which works everywhere, unless it is too long.
  private static func keyName(of command: Command, whileTyping: Bool, short: Bool) -> String? {
    if command == .hide, !short {
      return Array(repeating: Command.back.keyName, count: HideGesture.presses).joined(separator: " ")
    }
    return whileTyping ? command.keyNameWhileTyping : command.keyName
  }

  /// One line of what fits: entries go from the right, hide and help last; nil when not even they fit.
  private static func fit(_ phrase: String?, _ entries: [Entry], gap: Int, room: Int) -> String? {
    let space = String(repeating: " ", count: gap)
    var entries = entries
    while true {
      let parts = (phrase.map { [$0] } ?? []) + entries.map(\.text)
      let text = parts.joined(separator: space)
      if text.cellWidth <= room { return text }
      guard let last = entries.lastIndex(where: \.canGo) else { return nil }
      entries.remove(at: last)
    }
  }
}
