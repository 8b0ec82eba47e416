/// Reads the texts of feeds as plain text: markup is taken out, entities are read, and space is put in order.
enum FeedText {
  /// The paragraphs of a text; none where it says nothing.
  ///
  /// A line break, a literal `\n` and the end of a block of markup end a paragraph.
  static func paragraphs(_ text: String) -> [String] {
    if isPlain(text) { return text.isLiteralNull || text.isEmpty ? [] : [text] }
    let paragraphs = TextLines.lines(of: unmarked(Array(text.utf8)))
    return paragraphs.count == 1 && paragraphs[0].isLiteralNull ? [] : paragraphs
  }

  /// The text in one line; nil where it says nothing.
  static func line(_ text: String) -> String? {
    let line = isPlain(text) ? text : paragraphs(text).joined(separator: " ")
    return line.isEmpty || line.isLiteralNull ? nil : line
  }

  /// Whether a text is printable ASCII without markup, entities, backslashes or space in odd places.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before = UInt8(ascii: " ")
      for byte in bytes {
        switch byte {
        case UInt8(ascii: " ") where before == byte: return false
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"): return false
        case 0x20..<0x7F: before = byte
        default: return false
        }
      }
      return bytes.isEmpty || before != UInt8(ascii: " ")
    }
  }

  /// The text without markup; where only entities wrote the markup, that is taken out too.
  private static func unmarked(_ text: [UInt8]) -> [UInt8] {
    let broken = text.contains(UInt8(ascii: "\\")) ? brokenAtEscapes(text) : text
    let hasTags = broken.contains(UInt8(ascii: "<"))
    let stripped = hasTags ? Markup.stripped(broken) : broken
    guard stripped.contains(UInt8(ascii: "&")) else { return stripped }
    let read = Entities.read(stripped)
    return !hasTags && read.contains(UInt8(ascii: "<")) ? Entities.read(Markup.stripped(read)) : read
  }

  /// Literal `\n`, `\r` and `\t` as the characters that they stand for, but not those of a path such as `C:\new`.
  private static func brokenAtEscapes(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let isInPath = result.last == UInt8(ascii: ":")
      if text[index] == UInt8(ascii: "\\"), !isInPath, index + 1 < text.count, let read = escapes[text[index + 1]] {
        result.append(read)
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0A, UInt8(ascii: "t"): 0x20,
  ]
}
