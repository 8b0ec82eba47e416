internal import GuidanceModel
internal import Pages

/// One visit in the front end of numbered prompts.
struct LineVisit<Visitor: Conversation> {
  private(set) var conversation: Visitor
  private let clock: () -> Moment
  private let readLine: () -> String?
  private let write: (String) -> Void
  private let words: FrontEndWords
  private let teller: PageTeller

  init(
    conversation: Visitor, words: FrontEndWords, width: Int?, clock: @escaping () -> Moment,
    readLine: @escaping () -> String?, write: @escaping (String) -> Void
  ) {
    self.conversation = conversation
    self.clock = clock
    self.readLine = readLine
    self.write = write
    self.words = words
    teller = PageTeller(words: words, width: width)
  }

  mutating func run() -> Ending {
    var page = conversation.page(at: clock())
    say(teller.emergency(of: page) + teller.whole(page) + teller.commandWords(on: page))
    while true {
      write("> ")
      guard let line = readLine() else { return .endOfInput }
      if let departure = answer(line, on: page) { return .departed(departure) }
      page = conversation.page(at: clock())
    }
  }

  private func say(_ lines: [String]) {
    write(lines.map { $0 + "\n" }.joined())
  }

  private mutating func answer(_ line: String, on page: Page) -> Departure? {
    let request = LineRequest(line, on: page, doneWord: words.done.string)
    switch request {
    case .list:
      say(teller.help(on: page))
      return nil
    case .unknown:
      say(teller.notUnderstood(on: page))
      return nil
    case .command(let command):
      if let reason = page.commands.first(where: { $0.command == command })?.unavailable {
        say(teller.text(reason))
        return nil
      }
      return take([.command(command)], on: page)
    case .choices(let numbers):
      return take(numbers.flatMap { [.select($0), page.ticksChoices ? .tick : .answer] }, on: page)
    case .text(let text): return take([.edit(.replace(text)), .answer], on: page)
    case .done: return take([.answer], on: page)
    }
  }

  /// Lets the conversation take events, and says what that changed.
  private mutating func take(_ events: [Event], on old: Page) -> Departure? {
    for event in events {
      if let departure = conversation.take(event, at: clock()) { return departure }
    }
    let page = conversation.page(at: clock())
    let changes = teller.changes(from: old, to: page)
    say(changes.isEmpty ? teller.notUnderstood(on: page) : changes)
    return nil
  }
}
