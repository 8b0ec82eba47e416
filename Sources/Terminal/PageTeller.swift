internal import GuidanceModel
internal import Pages

/// Pages in words, as numbered prompts say them.
struct PageTeller {
  private let plain: PlainText

  init(words: FrontEndWords, width: Int?) {
    plain = PlainText(words: words, width: width)
  }

  private var words: FrontEndWords { plain.words }

  func text(_ text: SafeText) -> [String] { plain.lines(text) }

  func emergency(of page: Page) -> [String] {
    page.emergency.isEmpty ? [] : text(page.emergency)
  }

  /// The whole page, and how to answer it.
  func whole(_ page: Page) -> [String] {
    [""] + text(page.title) + page.blocks.flatMap { [""] + lines($0) } + [""] + howToAnswer(page)
  }

  /// What is new since the old page; nothing when they say the same.
  func changes(from old: Page, to page: Page) -> [String] {
    guard page.identity == old.identity else {
      return (page.emergency == old.emergency ? [] : emergency(of: page)) + whole(page)
    }
    let title = page.title == old.title ? [] : text(page.title)
    return title + page.blocks.filter { !old.blocks.contains($0) }.flatMap { changes(in: $0, since: old) }
  }

  /// In one line, the words that work here.
  func commandWords(on page: Page) -> [String] {
    let available = page.commands.filter { $0.unavailable == nil }.compactMap(\.command.words.first)
    return available.isEmpty ? [] : text("\(words.orType) \(available.joined(separator: ", "))")
  }

  /// All that can be typed here, each with what it does.
  func help(on page: Page) -> [String] {
    emergency(of: page) + howToAnswer(page)
      + page.commands.flatMap { command in
        text("\(command.command.words.first ?? ""): \(command.unavailable ?? command.label)")
      }
  }

  func notUnderstood(on page: Page) -> [String] {
    text(words.notUnderstood) + howToAnswer(page) + commandWords(on: page)
  }

  private func howToAnswer(_ page: Page) -> [String] {
    if page.focusedField != nil { return text(words.typeText) }
    if page.ticksChoices { return text(words.typeNumbers) }
    return page.choices.isEmpty ? [] : text(words.typeNumber)
  }

  // MARK: Blocks

  private func changes(in block: Block, since old: Page) -> [String] {
    guard case .choices(let choices) = block else { return lines(block) }
    return choices.filter { !old.choices.contains($0) }.flatMap(lines)
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .choices(let choices): choices.flatMap(lines)
    case .field(let field): lines(field)
    default: plain.lines(block)
    }
  }

  private func lines(_ choice: Choice) -> [String] {
    let state = choice.ticked.map { "[\($0 ? words.ticked : words.notTicked)] " } ?? ""
    let marker = "\(choice.number). "
    let indent = plain.width == nil ? "" : String(repeating: " ", count: marker.count)
    return plain.lines("\(state)\(choice.label)", after: marker)
      + (choice.hint.map { plain.lines($0, after: indent) } ?? [])
  }

  private func lines(_ field: Field) -> [String] {
    text(field.label) + (field.hint.map(text) ?? [])
      + (field.problem.map { text("\(words.problem) \($0)") } ?? [])
      + (field.text.isEmpty ? [] : text("\(words.textNow) \(field.text)"))
  }
}
