internal import GuidanceModel

/// A code that a camera reads, drawn with half blocks: two modules a cell, one above the other.
struct CodeDrawing {
  /// Light modules around a code, without which no camera finds it.
  private static let quietZone = 4

  /// Nothing where the screen has no room for all of it.
  let lines: [Line]

  init(_ text: SafeText, measure: Measure) {
    let code = Self.surrounded(QuickCode(text).rows)
    let fits = code.count <= measure.limit - measure.margin && (code.count + 1) / 2 <= measure.bodyRows.count
    guard fits, !code.isEmpty else {
      lines = []
      return
    }
    lines = stride(from: 0, to: code.count, by: 2).map { index in
      let below = code.indices.contains(index + 1) ? code[index + 1] : code[index].map { _ in false }
      let cells = zip(code[index], below).map(Self.cell)
      return Line(runs: [Run(String(cells)[...], column: measure.margin, style: .code)])
    }
  }

  private static func surrounded(_ rows: [[Bool]]) -> [[Bool]] {
    guard !rows.isEmpty else { return [] }
    let side = [Bool](repeating: false, count: quietZone)
    let empty = [[Bool]](repeating: [Bool](repeating: false, count: rows.count + 2 * quietZone), count: quietZone)
    return empty + rows.map { side + $0 + side } + empty
  }

  private static func cell(above: Bool, below: Bool) -> Character {
    switch (above, below) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
