internal import GuidanceModel
package import Pages

/// A page laid out for one size: a header, a body that may be longer than the screen, and a footer.
///
/// Wide from 100 columns, normal from 60, narrow below; it works down to 20 columns and 5 rows and draws
/// what fits below that. The cost is one pass over the page's text.
package struct Layout: Equatable, Sendable {
  let measure: Measure
  private let header: [Run]
  private let footer: [Run]
  private let words: FrontEndWords
  private let rule: Character
  private let status: PageStatus?
  private let drift: Int?
  let lines: [Line]

  /// - Parameter drawsLines: Whether the terminal can show line drawing; hyphens stand for it elsewhere.
  package init(page: Page, size: Size, words: FrontEndWords, drawsLines: Bool = true) {
    let measure = Measure(size: size)
    let header = Header(page: page, words: words, measure: measure)
    let titleIsSaid = header.saysLastStep && page.trail.last == page.title
    lines = BodyWriter.lines(of: page, measure: measure, words: words, titleIsSaid: titleIsSaid, drawsLines: drawsLines)
    let overflows = lines.count > measure.bodyRows.count
    footer = Footer(page: page, words: words, measure: measure, overflows: overflows).runs
    drift = page.drift
    self.header = header.runs
    self.measure = measure
    self.words = words
    status = page.status
    rule = drawsLines ? "─" : "-"
  }

  /// Rows of the body that can be seen at once; 0 on a screen of one row.
  var height: Int { measure.bodyRows.count }

  /// The body's lines that belong to a choice or field; nil when there are none.
  func lines(of focus: Focus) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.target == focus }),
      let last = lines.lastIndex(where: { $0.target == focus })
    else { return nil }
    return first..<last + 1
  }

  /// The body's line that takes the cursor when a choice or field has the focus; nil when there is none.
  func cursorLine(of focus: Focus) -> Int? {
    lines.firstIndex { $0.target == focus && $0.cursor != nil }
  }

  /// The rows of a long field as this layout shows them.
  func rows(of field: Field) -> TextRows { TextRows(field.lines, columns: measure.fieldColumns) }

  /// The choice or field that a row of the screen belongs to.
  func target(atRow row: Int, in viewport: Viewport) -> Focus? {
    guard measure.bodyRows.contains(row) else { return nil }
    let index = row - measure.bodyRows.lowerBound + viewport.first
    return lines.indices.contains(index) ? lines[index].target : nil
  }

  /// The screen, with the cursor on the focus or, when that is out of sight, on the first row of the body.
  package func canvas(in viewport: Viewport, focus: Focus) -> Canvas {
    if let drift { return Poster(lines: lines, size: measure.size).canvas(at: drift) }
    var canvas = Canvas(size: measure.size)
    put(header, row: 0, on: &canvas)
    putRules(viewport, on: &canvas)
    putBody(viewport, focus: focus, on: &canvas)
    if let row = measure.footerRow { put(footerRuns, row: row, on: &canvas) }
    return canvas
  }

  /// Where there is no row for a rule, a problem takes the place of the keys.
  private var footerRuns: [Run] {
    guard measure.ruleRows == nil, let status, status.isProblem else { return footer }
    return [Run(status.text.string[...], column: 0, style: Self.style(of: status))]
  }

  private static func style(of status: PageStatus) -> Style { status.isProblem ? [.bold, .reverse] : .accent }

  private func put(_ runs: [Run], row: Int, on canvas: inout Canvas) {
    for run in runs { canvas.put(run.text, row: row, column: run.column, style: run.style) }
  }

  private func putBody(_ viewport: Viewport, focus: Focus, on canvas: inout Canvas) {
    canvas.cursor = Position(row: measure.bodyRows.lowerBound, column: measure.margin)
    for (row, line) in zip(measure.bodyRows, lines.dropFirst(viewport.first)) {
      put(line.runs, row: row, on: &canvas)
      guard let cursor = line.cursor, line.target == focus else { continue }
      canvas.cursor = Position(row: row, column: cursor)
    }
  }

  private func putRules(_ viewport: Viewport, on canvas: inout Canvas) {
    guard let rows = measure.ruleRows else { return }
    canvas.fill(row: rows.top, with: rule)
    canvas.fill(row: rows.bottom, with: rule)
    var column = 2
    let state = status.map { [($0.text, Self.style(of: $0))] } ?? []
    for (word, style) in state + moreWords(viewport).map({ ($0, .accent) }) where !word.isEmpty {
      let label = " \(word) "
      canvas.put(label[...], row: rows.bottom, column: column, style: style)
      column += label.cellWidth + 2
    }
  }

  private func moreWords(_ viewport: Viewport) -> [SafeText] {
    let above = viewport.first > 0 ? [words.moreAbove] : []
    let below = lines.count > viewport.first + height ? [words.moreBelow] : []
    return above + below
  }
}
