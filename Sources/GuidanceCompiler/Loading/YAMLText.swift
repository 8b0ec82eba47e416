internal import Foundation
internal import GuidanceModel
internal import Yams

/// Reads one YAML text strictly.
///
/// Every scalar stays text. Anchors, aliases, tags and repeated keys are faults, because a writer who is no programmer
/// cannot see what they do.
struct YAMLText {
  let file: String
  private let lines: [[Unicode.Scalar]]
  private let text: String

  init(_ text: String, file: String) {
    self.text = text
    self.file = file
    lines = Self.lines(of: text)
  }

  /// The lines as YAML counts them, whatever system wrote them.
  private static func lines(of text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines
  }

  func tree() throws(ContentFault) -> Tree {
    guard let node = try compose() else {
      throw fault(GuidanceModel.Mark(line: 1, column: 1), "the file is empty", "write the record, or delete the file")
    }
    return try tree(node)
  }

  private func compose() throws(ContentFault) -> Node? {
    do {
      return try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw fault(error)
    } catch {
      throw fault(.none, "the file cannot be read as YAML", "check its indentation and quotes")
    }
  }

  private func tree(_ node: Node) throws(ContentFault) -> Tree {
    let mark = GuidanceModel.Mark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    try refuseSigns(at: mark, of: node)
    switch node {
    case .scalar(let scalar):
      return .text(scalar.string, mark)
    case .sequence(let sequence):
      var items: [Tree] = []
      for item in sequence { items.append(try tree(item)) }
      return .list(items, mark)
    case .mapping(let mapping):
      var entries: [Tree.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value)) }
      return .map(entries, mark)
    case .alias:
      throw aliasFault(mark)
    }
  }

  private func entry(_ key: Node, _ value: Node) throws(ContentFault) -> Tree.Entry {
    guard case .text(let name, let mark) = try tree(key), name != "<<" else {
      let mark = GuidanceModel.Mark(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
      throw fault(mark, "this key is not a plain name", "write a name before the colon")
    }
    return Tree.Entry(key: name, mark: mark, value: try tree(value))
  }

  /// A value that an anchor or a tag stands before is marked at that sign.
  private func refuseSigns(at mark: GuidanceModel.Mark, of node: Node) throws(ContentFault) {
    guard lines.indices.contains(mark.line - 1), lines[mark.line - 1].indices.contains(mark.column - 1) else { return }
    switch lines[mark.line - 1][mark.column - 1] {
    case "&", "*": throw aliasFault(mark)
    case "!": throw fault(mark, "a tag ('!') stands here", "write the value alone; every value is read as text")
    default: return
    }
  }

  private func aliasFault(_ mark: GuidanceModel.Mark) -> ContentFault {
    fault(mark, "an anchor or alias ('&', '*') stands here", "write the value out where it is used")
  }

  private func fault(_ error: YamlError) -> ContentFault {
    switch error {
    case .duplicatedKeysInMapping(let duplicates, let context):
      return fault(
        GuidanceModel.Mark(line: context.mark.line, column: context.mark.column),
        "the key '\(duplicates.first ?? "")' stands twice", "keep one of them")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return fault(
        GuidanceModel.Mark(line: mark.line, column: mark.column), "not YAML here: \(problem)",
        "check the indentation, and quote text that holds ': ', '#' or begins with a sign")
    default:
      return fault(.none, "the file cannot be read as YAML", "check its indentation, quotes and characters")
    }
  }

  private func fault(_ mark: GuidanceModel.Mark, _ problem: String, _ remedy: String) -> ContentFault {
    ContentFault(file: file, mark: mark, problem: problem, remedy: remedy)
  }
}
