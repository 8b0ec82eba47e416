internal import GuidanceModel

/// A number in figures five rows high, in groups as it is written.
struct LargeFigures {
  /// Three pixels a row, from the top; a pixel is two columns wide.
  private static let shapes: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    "+": ["   ", " # ", "###", " # ", "   "],
  ]
  private static let height = 5
  private static let pixel = 2
  private static let figure = 4 * pixel

  /// The columns to paint in each row; none where the screen is too narrow, or where something is no figure.
  let rows: [[Range<Int>]]

  init(_ text: SafeText, columns: Int) {
    let groups = text.string.split(separator: " ").map(Array.init)
    let canShow = groups.allSatisfy { $0.count * Self.figure <= columns && $0.allSatisfy { Self.shapes[$0] != nil } }
    let lines = canShow ? Self.lines(groups, columns: columns) : []
    rows = Array(lines.map(Self.painted).joined(separator: [[]]))
  }

  /// As many groups on a line as there is room for.
  private static func lines(_ groups: [[Character]], columns: Int) -> [[Character]] {
    var lines: [[Character]] = []
    for group in groups {
      if let last = lines.last, (last.count + 1 + group.count) * figure <= columns {
        lines[lines.count - 1] = last + [" "] + group
      } else {
        lines.append(group)
      }
    }
    return lines
  }

  private static func painted(_ line: [Character]) -> [[Range<Int>]] {
    (0..<height).map { row in
      line.enumerated().flatMap { index, character -> [Range<Int>] in
        guard let shape = shapes[character] else { return [] }
        return shape[row].enumerated().filter { $0.element == "#" }.map { column, _ in
          let start = index * figure + column * pixel
          return start..<start + pixel
        }
      }
    }
  }
}
