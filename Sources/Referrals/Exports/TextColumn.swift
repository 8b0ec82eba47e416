internal import GuidanceModel

/// Lines of plain text that are at most so many characters wide.
struct TextColumn {
  let width: Int

  /// A paragraph, broken at spaces; it keeps its other spaces, and a word that is too long stays whole.
  ///
  /// - Parameter indent: Spaces before each line.
  func lines(_ text: String, indent: Int = 0) -> [String] {
    let text = SafeText(text).string
    var lines: [Substring] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, text[line.startIndex..<word.endIndex].count <= width - indent {
        lines[lines.count - 1] = text[line.startIndex..<word.endIndex]
      } else {
        lines.append(word)
      }
    }
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
