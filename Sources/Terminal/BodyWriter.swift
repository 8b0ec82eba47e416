internal import GuidanceModel
internal import Pages

/// Writes the blocks of a page as lines.
struct BodyWriter {
  private let measure: Measure
  private let words: FrontEndWords
  private let focus: Focus
  private let title: SafeText
  private let drawsLines: Bool
  private var lines: [Line] = []

  /// The lines of a page's body.
  ///
  /// - Parameters:
  ///   - titleIsSaid: Whether the header shows the title already.
  ///   - drawsLines: Whether the terminal can show line drawing, and so a code.
  static func lines(
    of page: Page, measure: Measure, words: FrontEndWords, titleIsSaid: Bool, drawsLines: Bool
  ) -> [Line] {
    var writer = BodyWriter(
      measure: measure, words: words, focus: page.focus, title: page.title, drawsLines: drawsLines)
    if !titleIsSaid { writer.write(page.title, style: .bold) }
    for (index, block) in page.blocks.enumerated() {
      writer.leaveGap(before: block, after: index == 0 ? nil : page.blocks[index - 1])
      writer.write(block)
    }
    return writer.lines
  }

  private init(measure: Measure, words: FrontEndWords, focus: Focus, title: SafeText, drawsLines: Bool) {
    self.measure = measure
    self.words = words
    self.focus = focus
    self.title = title
    self.drawsLines = drawsLines
  }

  // MARK: Space

  private mutating func leaveGap(before block: Block, after previous: Block?) {
    guard measure.hasGaps, !lines.isEmpty, !isHeld(block, to: previous) else { return }
    lines.append(Line())
  }

  /// Whether a block follows its heading, or the title, without an empty line.
  private func isHeld(_ block: Block, to previous: Block?) -> Bool {
    switch (previous, block) {
    case (.heading, _): true
    case (nil, .paragraph): measure.breadth != .wide
    default: false
    }
  }

  // MARK: Blocks

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let text): write(text, style: .bold)
    case .paragraph(let text): write(text)
    case .list(let items, let style): write(items, style)
    case .card(let card): write(card)
    case .choices(let choices): for choice in choices { write(choice) }
    case .field(let field): write(field)
    case .notice(let notice): write(words.word(for: notice.kind), notice.text, Self.style(of: notice.kind))
    case .code(let text, let number): write(code: text, number: number)
    case .large(let text): writeLarge(text)
    }
  }

  private mutating func write(code text: SafeText, number: SafeText?) {
    let drawing = drawsLines ? CodeDrawing(text, measure: measure).lines : []
    if drawing.isEmpty, let number { return writeLarge(number) }
    lines += drawing
  }

  private mutating func writeLarge(_ text: SafeText) {
    let rows = LargeFigures(text, columns: measure.limit - measure.margin).rows
    guard !rows.isEmpty else { return write(text, style: .bold) }
    for row in rows {
      let runs = row.map { bar in
        Run(String(repeating: " ", count: bar.count)[...], column: measure.margin + bar.lowerBound, style: .reverse)
      }
      lines.append(Line(runs: runs))
    }
  }

  private mutating func write(_ items: [SafeText], _ style: ListStyle) {
    for (index, item) in items.enumerated() {
      let marker = style == .steps ? "\(index + 1). " : "- "
      let column = measure.margin + marker.count
      let first = lines.count
      write(item, column: column)
      addRun(Run(marker[...], column: measure.margin), toLine: first)
    }
  }

  private mutating func write(_ card: ContactCard) {
    let column = measure.margin + measure.indent
    if card.name != title { write(card.name, style: .bold) }
    if let dial = card.dial { write(dial, answeredBy: card.answeredBy, column: column) }
    if card.dial == nil, let answeredBy = card.answeredBy { write(answeredBy, column: column) }
    if let state = card.state { write(state, column: column) }
    for line in card.lines { write(line, column: column) }
  }

  /// Writes a dial string, with who answers beside it where there is room and below it elsewhere.
  ///
  /// The two stand close, so that a magnifier which shows one shows the other.
  private mutating func write(_ dial: SafeText, answeredBy: SafeText?, column: Int) {
    let first = lines.count
    write(dial, column: column, style: .bold)
    guard let answeredBy else { return }
    let aside = max(column + dial.string.cellWidth + 3, column + 24)
    let fits = lines.count == first + 1 && aside + answeredBy.string.cellWidth <= measure.limit
    if fits, measure.breadth != .narrow {
      addRun(Run(answeredBy.string[...], column: aside), toLine: first)
    } else {
      write(answeredBy, column: column)
    }
  }

  private mutating func write(_ choice: Choice) {
    let target = Focus.choice(choice.number)
    let first = lines.count
    let box = choice.ticked.map { $0 ? "[x] " : "[ ] " } ?? ""
    let number = "\(choice.number)" + String(repeating: " ", count: measure.numberGap) + box
    let numberColumn = measure.margin + 2
    let labelColumn = numberColumn + number.count
    let style: Style = target == focus ? .reverse : []
    write(choice.label, column: labelColumn, style: style, target: target)
    addRun(Run(number[...], column: numberColumn, style: style), toLine: first)
    if target == focus { addRun(Run(">", column: measure.margin, style: .bold), toLine: first) }
    placeCursor(measure.margin, onLine: first)
    if let hint = choice.hint { write(hint, column: labelColumn, target: target) }
  }

  private mutating func write(_ field: Field) {
    write(field.label, style: .bold, target: .field)
    if let hint = field.hint { write(hint, target: .field) }
    if let problem = field.problem { write(words.problem, problem, .bold, target: .field) }
    if field.isLong { return lines += LongFieldBox(field: field, measure: measure).lines }
    let box = FieldBox(field: field, column: measure.margin, limit: measure.limit)
    lines.append(Line(runs: [Run(box.text[...], column: measure.margin)], target: .field, cursor: box.cursor))
  }

  private static func style(of kind: Notice.Kind) -> Style {
    switch kind {
    case .danger: .danger
    case .problem, .note: .bold
    }
  }

  // MARK: Lines

  /// Writes a text after a word that stands out, on one line where there is room for that.
  private mutating func write(_ word: SafeText, _ text: SafeText, _ style: Style, target: Focus? = nil) {
    guard measure.breadth != .narrow, !word.isEmpty else {
      write(word, style: style, target: target)
      return write(text, target: target)
    }
    let first = lines.count
    write("\(word) \(text)", target: target)
    addRun(Run(word.string[...], column: measure.margin, style: style), toLine: first)
  }

  private mutating func write(
    _ text: SafeText, column: Int? = nil, style: Style = [], target: Focus? = nil
  ) {
    let column = column ?? measure.margin
    for line in Wrap.lines(of: text.string, columns: measure.limit - column) {
      lines.append(Line(runs: [Run(line, column: column, style: style)], target: target))
    }
  }

  private mutating func addRun(_ run: Run, toLine index: Int) {
    if lines.indices.contains(index) { lines[index].runs.append(run) }
  }

  private mutating func placeCursor(_ column: Int, onLine index: Int) {
    if lines.indices.contains(index) { lines[index].cursor = column }
  }
}
