internal import GuidanceModel
internal import Pages

/// A text field as one line: the part of its text around the cursor, between brackets.
struct FieldBox {
  /// The most columns of text; a longer text moves along inside.
  static let widest = 60

  /// The whole line, brackets included.
  let text: String
  /// The column where the next letter goes.
  let cursor: Int

  /// - Parameters:
  ///   - column: Where the first bracket stands.
  ///   - limit: The column that it must not reach.
  init(field: Field, column: Int, limit: Int) {
    let width = max(min(limit - column - 2, Self.widest), 1)
    let content = field.text.string
    let place = content.utf8.index(content.startIndex, offsetBy: field.cursor.offset)
    let before = Self.tail(of: content[..<place], columns: width - 1)
    let rest = content[place...]
    let shown = before + Self.head(of: rest, columns: width - before.cellWidth)
    text = "[" + shown + String(repeating: "_", count: width - shown.cellWidth) + "]"
    cursor = column + 1 + before.cellWidth
  }

  /// As much of the end of a text as fits.
  private static func tail(of text: Substring, columns: Int) -> Substring {
    var room = columns
    let start = text.indices.reversed().prefix { index in
      room -= text[index].cellWidth
      return room >= 0
    }.last
    return start.map { text[$0...] } ?? text.suffix(0)
  }

  /// As much of the start of a text as fits.
  private static func head(of text: Substring, columns: Int) -> Substring {
    var room = columns
    return text.prefix { character in
      room -= character.cellWidth
      return room >= 0
    }
  }
}
