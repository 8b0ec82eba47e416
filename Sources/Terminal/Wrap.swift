/// Breaks one paragraph into lines.
enum Wrap {
  /// The lines of a text that are at most so many columns wide; none for an empty text.
  ///
  /// Lines break at spaces. A space between two digits is kept, so that a number to dial stays on one
  /// line, unless it is wider than the line. A word that is wider than the line is cut.
  static func lines(of text: String, columns: Int) -> [Substring] {
    let columns = max(columns, 1)
    guard text.utf8.count > columns else { return text.isEmpty ? [] : [text[...]] }
    var lines: [Substring] = []
    for word in words(of: text) {
      if let line = lines.last, text[line.startIndex..<word.endIndex].cellWidth <= columns {
        lines[lines.count - 1] = text[line.startIndex..<word.endIndex]
      } else {
        lines += pieces(of: word, columns: columns)
      }
    }
    return lines
  }

  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    for part in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(part)
      if let last = words.last, isDigit(last.utf8.last), isDigit(word.utf8.first) {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private static func pieces(of word: Substring, columns: Int) -> [Substring] {
    guard word.cellWidth > columns else { return [word] }
    let parts = word.split(separator: " ")
    return parts.count > 1 ? parts.flatMap { pieces(of: $0, columns: columns) } : cut(word, columns: columns)
  }

  private static func cut(_ word: Substring, columns: Int) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    var width = 0
    for index in word.indices {
      let added = word[index].cellWidth
      if width + added > columns, index > start {
        pieces.append(word[start..<index])
        start = index
        width = 0
      }
      width += added
    }
    return pieces + [word[start...]]
  }
}
