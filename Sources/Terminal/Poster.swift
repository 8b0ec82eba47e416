/// A page that stands alone on the screen, each time in another place.
struct Poster {
  /// Two primes beyond any size of a screen, so that one place after the other comes before the first comes again.
  private static let strides = (rows: 7_919, columns: 104_729)

  let lines: [Line]
  let size: Size

  /// The screen after so many moves; what does not fit is cut at the end.
  func canvas(at moves: Int) -> Canvas {
    var canvas = Canvas(size: size)
    let row = moves * Self.strides.rows % (max(size.rows - lines.count, 0) + 1)
    let column = moves * Self.strides.columns % (max(size.columns - width, 0) + 1)
    for (index, line) in lines.enumerated() {
      for run in line.runs {
        canvas.put(run.text, row: row + index, column: column + run.column - left, style: run.style)
      }
    }
    canvas.cursor = Position(row: row, column: column)
    return canvas
  }

  private var runs: [Run] { lines.flatMap(\.runs) }
  private var left: Int { runs.map(\.column).min() ?? 0 }
  private var width: Int { (runs.map(\.end).max() ?? 0) - left }
}
