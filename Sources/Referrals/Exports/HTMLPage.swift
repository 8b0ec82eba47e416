internal import GuidanceModel

/// A document as a web page, without the draft inside it.
struct HTMLPage {
  private let document: ReferralDocument
  private let words: ExportWords

  init(_ document: ReferralDocument, words: ExportWords) {
    self.document = document
    self.words = words
  }

  /// Nothing is loaded, run, sent or followed.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// Everything before the draft.
  var beginning: String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(document.language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(document.title))</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    \(marking("header"))<main>
    <h1 dir="auto">\(escaped(document.title))</h1>
    <ul class="status">
    \(document.status.map { element("li", $0) }.joined())</ul>
    \(sections.map(section).joined())\(element("p", words.holdsDraft))</main>
    \(marking("footer"))
    """
  }

  /// Everything after the draft.
  let end = "\n</body>\n</html>\n"

  private var sections: [ReferralDocument.Section] { document.sections + [document.notGiven].compactMap(\.self) }

  private func marking(_ name: String) -> String {
    document.marking.isEmpty ? "" : element(name, document.marking)
  }

  private func section(_ section: ReferralDocument.Section) -> String {
    let items = section.items.map(item).joined()
    let list = items.isEmpty ? "" : "<dl>\n\(items)</dl>\n"
    let remarks = section.remarks.map { element("p", $0) }.joined()
    return "<section>\n\(element("h2", section.title))\(list)\(remarks)</section>\n"
  }

  private func item(_ item: ReferralDocument.Item) -> String {
    let lines = item.lines.map { element("dd", $0) }.joined()
    let notes = item.notes.map { element("dd", $0, attributes: " class=\"note\"") }.joined()
    return "<div>\n\(element("dt", item.label))\(lines)\(notes)</div>\n"
  }

  private func element(_ name: String, _ text: String, attributes: String = "") -> String {
    "<\(name)\(attributes) dir=\"auto\">\(escaped(text))</\(name)>\n"
  }

  private func escaped(_ text: String) -> String {
    SafeText(text).string.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }
}
