internal import GuidanceModel
internal import Pages

/// Pages as plain lines, for numbered prompts and for paper.
struct PlainText {
  let words: FrontEndWords
  /// Columns to wrap at; nil leaves every text on one line.
  let width: Int?

  /// A text, with what stands before its first line and as many spaces before the others.
  func lines(_ text: SafeText, after marker: String = "") -> [String] {
    guard let width else { return [marker + text.string] }
    let indent = String(repeating: " ", count: marker.count)
    return Wrap.lines(of: text.string, columns: width - marker.count).enumerated().map { index, line in
      (index == 0 ? marker : indent) + line
    }
  }

  /// A block's lines; choices and fields have none here, because each use says them in its own way.
  func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text): lines(text)
    case .list(let items, let style): lines(items, style)
    case .card(let card): lines(card)
    case .notice(let notice): lines("\(words.word(for: notice.kind)) \(notice.text)")
    case .large(let text): lines(text)
    case .choices, .field, .code: []
    }
  }

  private func lines(_ items: [SafeText], _ style: ListStyle) -> [String] {
    items.enumerated().flatMap { index, item in
      lines(item, after: style == .steps ? "(\(index + 1)) " : "- ")
    }
  }

  private func lines(_ card: ContactCard) -> [String] {
    let details = [card.dial, card.answeredBy, card.state].compactMap(\.self) + card.lines
    return lines(card.name) + details.flatMap { lines($0, after: width == nil ? "" : "  ") }
  }
}
