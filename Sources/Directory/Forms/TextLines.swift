/// Parts a text into its lines, with one space between each two words.
enum TextLines {
  /// The lines that say something; what Unicode calls white space, and marks without width, part words.
  static func lines(of text: [UInt8]) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var isSpacePending = false
    var index = 0
    while index < text.count {
      let space = space(in: text, at: index)
      switch space.kind {
      case .none:
        if isSpacePending, !line.isEmpty { line.append(UInt8(ascii: " ")) }
        isSpacePending = false
        line.append(text[index])
      case .space: isSpacePending = true
      case .newline:
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        line.removeAll(keepingCapacity: true)
        isSpacePending = false
      }
      index += space.length
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  private enum Kind {
    case none, space, newline
  }

  /// The white space at a place, and how many bytes it takes; one byte of anything else.
  private static func space(in text: [UInt8], at index: Int) -> (kind: Kind, length: Int) {
    let byte = text[index]
    switch byte {
    case 0x21..<0x80: return (.none, 1)
    case 0x20, 0x09: return (.space, 1)
    case 0x0A...0x0D: return (.newline, 1)
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return wideSpace(in: text, at: index)
    default: return (.none, 1)
    }
  }

  private static func wideSpace(in text: [UInt8], at index: Int) -> (kind: Kind, length: Int) {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], second, third) {
    case (0xC2, 0x85, _): return (.newline, 2)
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xE2, 0x80, 0xA8...0xA9): return (.newline, 3)
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80),
      (0xEF, 0xBB, 0xBF):
      return (.space, 3)
    default: return (.none, 1)
    }
  }
}
