/// The small part of Markdown that advice pages are written in.
///
/// Headings of the second level, paragraphs, points (`- `), steps (`1. `) and notices (`> `). Anything else that
/// Markdown gives a meaning to is a fault, so that a page never shows raw marks.
enum Markdown {
  static func passages(_ reader: Reader) throws(ContentFault) -> [Topic.Passage] {
    var blocks: [[Line]] = [[]]
    for (index, text) in try reader.text().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Line(trimmed(text), mark: Mark(line: reader.tree.mark.line + index, column: 1))
      try refuseOtherMarks(line, in: reader)
      if line.text.isEmpty || line.begins(after: blocks.last?.first?.kind) { blocks.append([]) }
      if !line.text.isEmpty { blocks[blocks.count - 1].append(line) }
    }
    return blocks.compactMap(passage)
  }

  private enum Kind {
    case heading, point, step, notice, text
  }

  private struct Line {
    let text: Substring
    let mark: Mark
    let kind: Kind
    /// The text without the mark that makes its kind.
    let content: Substring

    init(_ text: Substring, mark: Mark) {
      self.text = text
      self.mark = mark
      let digits = text.prefix { $0.isNumber }
      (kind, content) =
        if text.hasPrefix("## ") { (.heading, text.dropFirst(3)) } else if text.hasPrefix("- ") {
          (.point, text.dropFirst(2))
        } else if text.hasPrefix("> ") {
          (.notice, text.dropFirst(2))
        } else if !digits.isEmpty, text.dropFirst(digits.count).hasPrefix(". ") {
          (.step, text.dropFirst(digits.count + 2))
        } else { (.text, text) }
    }

    /// Whether a line begins a block of its own after a line of some kind; plain text goes on with what stands before it.
    func begins(after previous: Kind?) -> Bool {
      guard let previous else { return false }
      return previous == .heading || (kind != .text && kind != previous)
    }
  }

  private static func passage(_ lines: [Line]) -> Topic.Passage? {
    guard let first = lines.first else { return nil }
    let joined = lines.map(\.content).joined(separator: " ")
    return switch first.kind {
    case .heading: .heading(joined)
    case .notice: .notice(joined)
    case .text: .paragraph(joined)
    case .point: .points(items(lines))
    case .step: .steps(items(lines))
    }
  }

  /// The items of a list; a line that begins none goes on with the one before.
  private static func items(_ lines: [Line]) -> [String] {
    var items: [String] = []
    for line in lines {
      if line.kind == .text, let last = items.popLast() {
        items.append(last + " " + line.content)
      } else {
        items.append(String(line.content))
      }
    }
    return items
  }

  private static let beginnings = [
    "# ", "### ", "#### ", "##### ", "###### ", "```", "~~~", "|", "* ", "+ ", "---", "===", "<", "![", ">",
  ]

  private static func refuseOtherMarks(_ line: Line, in reader: Reader) throws(ContentFault) {
    let refused = beginnings.first { line.text.hasPrefix($0) && !(line.kind == .notice && $0 == ">") }
    let inline = ["**", "__", "](", "`", "&nbsp;"].first { line.text.contains($0) }
    guard let mark = refused ?? inline else { return }
    throw fault(
      line, in: reader, "'\(mark)' has no meaning on these pages", "write plain sentences, '## ', '- ', '1. ' or '> '")
  }

  private static func fault(_ line: Line, in reader: Reader, _ problem: String, _ remedy: String) -> ContentFault {
    ContentFault(file: reader.file, mark: line.mark, problem: problem, remedy: remedy)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
