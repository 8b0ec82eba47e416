internal import GuidanceModel

/// Reads an advice page: YAML between two lines of dashes, then Markdown.
struct FrontMatter {
  let text: String
  let file: String

  /// The front matter as a map, with the page's text under `body`.
  func tree() throws(ContentFault) -> Tree {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      throw ContentFault(
        file: file, mark: Mark(line: 1, column: 1), problem: "the page has no front matter",
        remedy: "begin with '---', the keys, and '---'")
    }
    // An empty line stands for the first dashes, so that every line keeps its number.
    let head = "\n" + lines[1..<end].joined(separator: "\n")
    guard case .map(var entries, let mark) = try YAMLText(head, file: file).tree() else {
      throw ContentFault(
        file: file, mark: Mark(line: 2, column: 1), problem: "the front matter has no keys",
        remedy: "write 'key: value' lines")
    }
    let body = lines[(end + 1)...].joined(separator: "\n")
    let bodyMark = Mark(line: end + 2, column: 1)
    entries.append(Tree.Entry(key: "body", mark: bodyMark, value: .text(body, bodyMark)))
    return .map(entries, mark)
  }
}
