package import GuidanceModel

/// A document as plain text.
package enum TextExport {
  /// The bytes of the text, in UTF-8; no control byte but line feed is in it.
  ///
  /// - Parameter width: Characters a line, 20 or more. A word that is longer stays whole, so that an address can be copied.
  package static func bytes(_ document: ReferralDocument, width: Int = 80) -> [UInt8] {
    let column = TextColumn(width: max(width, 20))
    let marking = column.lines(document.marking)
    let status = document.status.flatMap { column.lines($0) }
    let sections = document.sections + [document.notGiven].compactMap(\.self)
    let parts = [marking, column.heading(document.title, line: "=") + status] + sections.map(column.lines) + [marking]
    let text = parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    return Array("\(text)\n".utf8)
  }
}

extension TextColumn {
  fileprivate func heading(_ title: String, line: String) -> [String] {
    let title = lines(title)
    let longest = title.map(\.count).max() ?? 0
    return title + [String(repeating: line, count: longest)]
  }

  fileprivate func lines(_ section: ReferralDocument.Section) -> [String] {
    heading(section.title, line: "-") + section.items.flatMap(lines) + section.remarks.flatMap { lines($0) }
  }

  private func lines(_ item: ReferralDocument.Item) -> [String] {
    lines(item.label) + item.lines.flatMap { lines($0, indent: 2) } + item.notes.flatMap { lines($0, indent: 4) }
  }
}
