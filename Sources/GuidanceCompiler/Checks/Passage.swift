internal import GuidanceModel

/// A text of the content that people read, with its place.
struct Passage {
  let file: String
  /// The keys that lead to it, joined by dots; list items add nothing.
  let key: String
  let mark: Mark
  let text: String

  func fault(_ problem: String, remedy: String) -> ContentFault {
    ContentFault(file: file, mark: mark, problem: problem, remedy: remedy)
  }

  /// Every text of a folder that people read.
  static func all(in folder: any TreeFolder) -> [Passage] {
    folder.paths.flatMap { path -> [Passage] in
      guard let hidden = unread(in: path), let tree = folder.tree(at: path) else { return [] }
      return passages(of: tree, file: path, key: "", hidden: hidden)
    }
  }

  /// The keys of a file whose values people do not read as sentences; nil when that is all of them.
  private static func unread(in path: String) -> Set<String>? {
    switch path.split(separator: "/").first {
    case "words": []
    case "topics": ["id", "section", "order", "rank", "contacts", "related", "sources", "review-by"]
    case "contacts":
      [
        "id", "name", "formerly", "search", "status", "instead", "answered-by", "audience", "nations", "kind", "dial",
        "hours", "trace", "name-needed", "sources", "confirmed", "review-by",
      ]
    default: nil
    }
  }

  private static func passages(of tree: Tree, file: String, key: String, hidden: Set<String>) -> [Passage] {
    switch tree {
    case .text(let text, let mark):
      paragraphs(of: text, from: mark).map { Passage(file: file, key: key, mark: $0.mark, text: $0.text) }
    case .list(let items, _):
      items.flatMap { passages(of: $0, file: file, key: key, hidden: hidden) }
    case .map(let entries, _):
      entries.filter { !hidden.contains($0.key) }.flatMap {
        passages(of: $0.value, file: file, key: key.isEmpty ? $0.key : "\(key).\($0.key)", hidden: hidden)
      }
    }
  }

  /// The paragraphs, headings and list items of a text of several lines, each with its first line's mark.
  private static func paragraphs(of text: String, from mark: Mark) -> [(text: String, mark: Mark)] {
    guard text.contains("\n") else { return [(text, mark)] }
    var paragraphs: [(text: String, mark: Mark)] = [("", mark)]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let here = Mark(line: mark.line + index, column: 1)
      if line.isEmpty || beginsBlock(line) { paragraphs.append(("", here)) }
      let last = paragraphs.count - 1
      paragraphs[last].text += paragraphs[last].text.isEmpty ? String(line) : " " + line
    }
    return paragraphs.filter { !$0.text.isEmpty }
  }

  private static func beginsBlock(_ line: Substring) -> Bool {
    ["- ", "## ", "> "].contains { line.hasPrefix($0) } || line.first?.isNumber == true
  }
}
