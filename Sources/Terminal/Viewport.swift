package import Pages

/// Which part of a long body is on the screen.
///
/// A new page is shown from its top. Moving down walks through the text: the focus moves only once the
/// person has seen it, so no advice is jumped over on the way to a choice, and nothing is answered that
/// is out of sight.
package struct Viewport: Equatable, Sendable {
  /// The first line of the body that is shown.
  package private(set) var first = 0
  private var identity: String?
  private var focus: Focus?
  private var seesFocus = false

  package init() {}

  /// Takes a page that has changed, or a new size.
  ///
  /// - Parameter jumps: Whether the person went straight to the focus, by its number or by typing.
  package mutating func follow(_ page: Page, _ layout: Layout, jumps: Bool = false) {
    let isNew = page.identity != identity
    let hasMoved = page.focus != focus
    identity = page.identity
    focus = page.focus
    if isNew { first = 0 }
    if jumps || page.focus == .field || (!isNew && (hasMoved ? isNear(layout) : seesFocus)) {
      reveal(layout)
    } else if !isNew, hasMoved {
      moveTowardsFocus(layout)
    }
    settle(layout)
  }

  /// Scrolls in place of an event, and says whether it did.
  package mutating func takes(_ event: Event, _ layout: Layout) -> Bool {
    switch event {
    case .next: scrollsDown(layout)
    case .previous: scrollsUp(layout)
    case .answer, .tick: bringsFocusIntoSight(layout)
    default: false
    }
  }

  /// Scrolls by a key that is for reading, and says whether the key is one.
  package mutating func scrolls(by key: Key, _ layout: Layout) -> Bool {
    let page = max(layout.height - 1, 1)
    switch key {
    case .pageDown, .character(" "): first += page
    case .pageUp: first -= page
    case .home: first = 0
    case .end: first = layout.lines.count
    default: return false
    }
    settle(layout)
    return true
  }

  // MARK: Where things are

  private func shown(_ layout: Layout) -> Range<Int> { first..<first + layout.height }

  private func focusLines(_ layout: Layout) -> Range<Int>? { focus.flatMap(layout.lines(of:)) }

  private func isFocusInSight(_ layout: Layout) -> Bool {
    focus.flatMap(layout.cursorLine(of:)).map(shown(layout).contains) ?? false
  }

  /// Whether the focus can come into sight without any line being passed over.
  private func isNear(_ layout: Layout) -> Bool {
    guard let lines = focusLines(layout) else { return false }
    return lines.upperBound <= first + 2 * layout.height && lines.lowerBound >= first - layout.height
  }

  // MARK: Moving

  private mutating func scroll(by rows: Int, _ layout: Layout) -> Bool {
    let before = first
    first += rows
    settle(layout)
    return first != before
  }

  private mutating func scrollsDown(_ layout: Layout) -> Bool {
    guard let lines = focusLines(layout) else { return scroll(by: 1, layout) }
    if isFocusInSight(layout) {
      let isLast = layout.lines[lines.upperBound...].allSatisfy { $0.target == nil }
      return focus != .field && isLast && scroll(by: 1, layout)
    }
    _ = scroll(by: 1, layout)
    return true
  }

  private mutating func scrollsUp(_ layout: Layout) -> Bool {
    guard let lines = focusLines(layout) else { return scroll(by: -1, layout) }
    if isFocusInSight(layout) {
      let isFirst = layout.lines[..<lines.lowerBound].allSatisfy { $0.target == nil }
      return focus != .field && isFirst && scroll(by: -1, layout)
    }
    _ = scroll(by: -1, layout)
    return true
  }

  private mutating func bringsFocusIntoSight(_ layout: Layout) -> Bool {
    guard focusLines(layout) != nil, !isFocusInSight(layout) else { return false }
    reveal(layout)
    settle(layout)
    return true
  }

  private mutating func reveal(_ layout: Layout) {
    guard let lines = focusLines(layout) else { return }
    let cursor = focus.flatMap(layout.cursorLine(of:))
    if let cursor, lines.count > layout.height { return reveal(cursor, in: lines, layout) }
    if lines.upperBound > first + layout.height { first = lines.upperBound - layout.height }
    if lines.lowerBound < first { first = lines.lowerBound }
    if let cursor { first = max(first, cursor - layout.height + 1) }
  }

  /// Scrolls a focus that is longer than the screen no further than the cursor asks; near its start the
  /// words above it come into sight too.
  private mutating func reveal(_ cursor: Int, in lines: Range<Int>, _ layout: Layout) {
    if cursor < first { first = cursor < lines.lowerBound + layout.height ? lines.lowerBound : cursor }
    first = max(first, cursor - layout.height + 1)
  }

  private mutating func moveTowardsFocus(_ layout: Layout) {
    guard let lines = focusLines(layout) else { return }
    first += lines.lowerBound < first ? -1 : 1
  }

  /// Keeps within the body, and remembers whether the focus can be seen.
  private mutating func settle(_ layout: Layout) {
    first = min(max(first, 0), max(layout.lines.count - layout.height, 0))
    seesFocus = isFocusInSight(layout)
  }
}
