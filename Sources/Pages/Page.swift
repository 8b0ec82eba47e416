package import GuidanceModel

/// A page as a tree of meaning: what it says, never where it goes.
///
/// `Terminal` lays the same value out as cells, as numbered lines and as paper, so a page holds no
/// rows, columns or colours, and everything on it is `SafeText`.
package struct Page: Equatable, Sendable {
  /// What stays the same while a page only changes its focus or its text field.
  ///
  /// When the identity changes, keys that were pressed for the old page are dropped.
  package var identity: String
  /// Where the person is, outermost first; the program's name stands before it.
  package var trail: [SafeText]
  /// The emergency line of the header, on every page.
  package var emergency: SafeText
  package var title: SafeText
  package var blocks: [Block]
  package var focus: Focus
  /// What stays in sight about the page's state; nil when there is nothing to say.
  package var status: PageStatus?
  /// For a page that stands alone, without header and footer, so that nothing burns in: a number that moves its text
  /// to another place when it changes; nil for every other page.
  package var drift: Int?
  /// The commands that work here, in the order of the footer.
  package var commands: [CommandLabel]

  package init(
    identity: String, trail: [SafeText] = [], emergency: SafeText = "", title: SafeText,
    blocks: [Block], focus: Focus = .top, status: PageStatus? = nil, commands: [CommandLabel] = []
  ) {
    self.identity = identity
    self.trail = trail
    self.emergency = emergency
    self.title = title
    self.blocks = blocks
    self.focus = focus
    self.status = status
    self.commands = commands
  }

  /// Every choice of the page, in reading order.
  package var choices: [Choice] {
    blocks.flatMap { block -> [Choice] in
      if case .choices(let choices) = block { choices } else { [] }
    }
  }

  /// The text field that has the focus, if one has.
  package var focusedField: Field? {
    guard focus == .field else { return nil }
    return blocks.lazy.compactMap { block in
      if case .field(let field) = block { field } else { nil }
    }.first
  }

  /// Whether a command can be asked for here, be it only to hear why it is of no use now.
  package func accepts(_ command: Command) -> Bool {
    command.worksEverywhere || commands.contains { $0.command == command }
  }

  /// Whether choices here are ticked one by one before they are answered.
  package var ticksChoices: Bool {
    blocks.contains { block in
      if case .choices(let choices) = block { choices.contains { $0.ticked != nil } } else { false }
    }
  }
}
