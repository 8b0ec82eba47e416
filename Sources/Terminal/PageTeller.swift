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

  private func status(of page: Page) -> [String] { page.status.map { text($0.text) } ?? [] }

  /// The whole page, and how to answer it.
  func whole(_ page: Page) -> [String] {
    [""] + text(page.title) + status(of: page) + page.blocks.flatMap { [""] + lines($0) } + [""] + howToAnswer(page)
  }

  /// What is new since the old page; nothing when they say the same.
  ///
  /// - Parameter besidesLongText: Whether a long field of which only the text has changed is passed over.
  func changes(from old: Page, to page: Page, besidesLongText: Bool = false) -> [String] {
    guard page.identity == old.identity else {
      return (page.emergency == old.emergency ? [] : emergency(of: page)) + whole(page)
    }
    let title = page.title == old.title ? [] : text(page.title)
    let news = page.blocks.filter { !old.blocks.contains($0) }
      .filter { block in !besidesLongText || !old.blocks.contains { block.differsInTextOnly(from: $0) } }
    let state = page.status == old.status ? [] : status(of: page)
    return title + state + news.flatMap { changes(in: $0, since: old) }
  }

  /// The notices that are new since the old page.
  func notices(from old: Page, to page: Page) -> [String] {
    let problem = page.status != old.status && page.status?.isProblem == true ? status(of: page) : []
    return problem
      + page.blocks.filter { block in
        if case .notice = block { !old.blocks.contains(block) } else { false }
      }.flatMap(lines)
  }

  /// What the page's long field holds, or that it is empty.
  func longText(of page: Page) -> [String] { page.focusedField.map(lines) ?? [] }

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
    if let field = page.focusedField { return text(howToType(in: field)) }
    if page.ticksChoices { return text(words.typeNumbers) }
    return page.choices.isEmpty ? [] : text(words.typeNumber)
  }

  private func howToType(in field: Field) -> SafeText {
    switch field.kind {
    case .line: words.typeText
    case .long: words.typeLong
    case .secret: words.typeSecret
    }
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
      + textNow(in: field)
  }

  private func textNow(in field: Field) -> [String] {
    switch field.kind {
    case .secret: []
    case .line: field.isEmpty ? [] : text("\(words.textNow) \(field.text)")
    case .long: field.isEmpty ? text(words.nothingYet) : text(words.textNow) + field.lines.flatMap(textLine)
    }
  }

  private func textLine(_ line: SafeText) -> [String] { line.isEmpty ? [""] : text(line) }
}

extension Block {
  /// Whether both are the same long field, but for what stands in it.
  fileprivate func differsInTextOnly(from other: Block) -> Bool {
    guard case .field(let field) = self, case .field(let old) = other, field.isLong, old.isLong else { return false }
    return field.label == old.label && field.hint == old.hint && field.problem == old.problem
  }
}
