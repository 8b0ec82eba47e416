/// Takes the tags of HTML out of a text.
enum Markup {
  /// The text with line breaks in place of blocks, and without other tags, comments, scripts and styles.
  ///
  /// Only the names of HTML's elements make a tag, so that `under <5 years` and `<help@example.org>` stay.
  static func stripped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let tag = tag(in: bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if !inline.contains(tag.name) { result.append(UInt8(ascii: "\n")) }
      index = hidden.contains(tag.name) && !tag.isEnd ? end(of: tag.name, in: bytes, from: tag.end) : tag.end
    }
    return result
  }

  private struct Tag {
    var name: String
    var isEnd: Bool
    /// The place after the tag.
    var end: Int
  }

  /// The tag or the comment that begins at a place; nil where none does.
  private static func tag(in bytes: [UInt8], at start: Int) -> Tag? {
    if bytes[start...].starts(with: "<!--".utf8) { return Tag(name: "b", isEnd: true, end: endOfComment(bytes, start)) }
    var index = start + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let first = index
    while index < bytes.count, isLetterOrDigit(bytes[index]), index - first < 12 { index += 1 }
    let name = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
    guard inline.contains(name) || blocks.contains(name) || hidden.contains(name) else { return nil }
    guard index < bytes.count, !isLetterOrDigit(bytes[index]), let end = closing(in: bytes, from: index) else {
      return nil
    }
    return Tag(name: name, isEnd: isEnd, end: end)
  }

  /// The place after the `>` that ends a tag, outside quotation marks; nil within 2,000 bytes without one.
  private static func closing(in bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<min(bytes.count, start + 2000) {
      switch bytes[index] {
      case UInt8(ascii: ">") where quote == nil: return index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = bytes[index] } else if quote == bytes[index] { quote = nil }
      default: break
      }
    }
    return nil
  }

  private static func endOfComment(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start + 4
    while index + 2 < bytes.count {
      if bytes[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return bytes.count
  }

  /// The place where the end tag of a script or a style begins; the end of the text where it is never closed.
  private static func end(of name: String, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let tag = tag(in: bytes, at: index), tag.isEnd, tag.name == name {
        return index
      }
      index += 1
    }
    return bytes.count
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "img", "ins", "del", "label", "mark", "o", "q", "s",
    "small", "span", "strike", "strong", "sub", "sup", "u",
  ]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "input", "button", "li",
    "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    "video",
  ]
  private static let hidden: Set<String> = ["script", "style"]
}
