/// The element of a web page that holds a draft as JSON; a browser neither shows nor runs it.
enum EmbeddedDraft {
  /// How every page begins.
  static let doctype = Array("<!DOCTYPE html>".utf8)

  private static let opening = Array(#"<script type="application/json" id="signpost-draft">"#.utf8)
  private static let closing = Array("</script>".utf8)

  /// The element, with everything escaped that could end it, or that a script takes for a line end.
  ///
  /// - Parameter json: A JSON document in UTF-8; only its strings can hold what is escaped.
  static func element(_ json: [UInt8]) -> [UInt8] {
    let escaped = String(decoding: json, as: UTF8.self).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "<": escaped += #"\u003c"#
      case ">": escaped += #"\u003e"#
      case "&": escaped += #"\u0026"#
      case "\u{2028}": escaped += #"\u2028"#
      case "\u{2029}": escaped += #"\u2029"#
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return opening + Array(escaped.utf8) + closing
  }

  /// The JSON inside the one element of a page.
  ///
  /// - Throws: `notAnExport` when the page has no such element, or several.
  static func json(in page: [UInt8]) throws(DraftFormatError) -> ArraySlice<UInt8> {
    let starts = places(of: opening, in: page[...])
    guard starts.count == 1, let start = starts.first.map({ $0 + opening.count }),
      let end = places(of: closing, in: page[start...]).first
    else { throw .notAnExport }
    return page[start..<end]
  }

  /// Where a pattern begins; the byte that it begins with is in it only once, so this is one pass.
  private static func places(of pattern: [UInt8], in page: ArraySlice<UInt8>) -> [Int] {
    page.indices.filter { page[$0] == pattern.first && page[$0...].starts(with: pattern) }
  }
}
