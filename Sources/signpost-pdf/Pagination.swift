/// Which lines of which paragraph stand where.
struct Pagination {
  /// Lines of one paragraph that stand together on a page.
  struct Piece: Equatable {
    let paragraph: Int
    let lines: Range<Int>
    /// The top of its first line, in points from the top of the sheet.
    let top: Double
  }

  /// What a paragraph needs; lengths are in points.
  struct Block {
    let lines: [Double]
    let space: Double
    let isKeptWithNext: Bool
  }

  private(set) var pages: [[Piece]] = [[]]
  private let blocks: [Block]
  private var y = Paper.top

  init(_ blocks: [Block]) {
    self.blocks = blocks
    for index in blocks.indices { place(index) }
  }

  private var isAtTop: Bool { pages[pages.count - 1].isEmpty }
  private var room: Double { Paper.bottom - y }

  private mutating func place(_ index: Int) {
    let block = blocks[index]
    if !isAtTop, block.space + needed(by: index) > room { turnPage() }
    if !isAtTop { y += block.space }
    var next = 0
    while next < block.lines.count {
      let end = self.end(of: block.lines, from: next)
      pages[pages.count - 1].append(Piece(paragraph: index, lines: next..<end, top: y))
      y += block.lines[next..<end].reduce(0, +)
      next = end
      if next < block.lines.count { turnPage() }
    }
  }

  private mutating func turnPage() {
    pages.append([])
    y = Paper.top
  }

  /// The height without which a paragraph does not begin on a page: two lines of it, or all of it and what it is kept with.
  private func needed(by index: Int) -> Double {
    let block = blocks[index]
    guard block.isKeptWithNext, blocks.indices.contains(index + 1) else {
      return block.lines.prefix(block.lines.count == 3 ? 3 : 2).reduce(0, +)
    }
    return block.lines.reduce(0, +) + blocks[index + 1].space + needed(by: index + 1)
  }

  /// Where the lines end that fit on this page: one at least, and not all but the last one.
  private func end(of lines: [Double], from start: Int) -> Int {
    var end = start
    var height = 0.0
    while end < lines.count, height + lines[end] <= room {
      height += lines[end]
      end += 1
    }
    let isLastAlone = end == lines.count - 1 && end - start > 2
    return max(isLastAlone ? end - 1 : end, start + 1)
  }
}
