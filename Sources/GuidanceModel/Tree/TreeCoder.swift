/// Writes trees as compact text, and reads them back.
///
/// A text is `s`, its length in bytes, `:` and the bytes; a list is `l`, its count and `:`, then the
/// items; a map is `m`, its count and `:`, then each key as a text and its value. Marks are not kept.
package enum TreeCoder {
  package static func encode(_ tree: Tree) -> String {
    var text = ""
    append(tree, to: &text)
    return text
  }

  private static func append(_ tree: Tree, to text: inout String) {
    switch tree {
    case .text(let value, _):
      append(value, to: &text)
    case .list(let items, _):
      text += "l\(items.count):"
      for item in items { append(item, to: &text) }
    case .map(let entries, _):
      text += "m\(entries.count):"
      for entry in entries {
        append(entry.key, to: &text)
        append(entry.value, to: &text)
      }
    }
  }

  private static func append(_ value: String, to text: inout String) {
    text += "s\(value.utf8.count):\(value)"
  }

  /// The most lists and maps that stand inside each other; content needs fewer than ten.
  package static let deepest = 64

  /// Reads one tree; nil when the bytes are not one that `encode` wrote, or nest deeper than `deepest`.
  ///
  /// Cost grows with the bytes of this tree alone.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Tree? {
    var cursor = Cursor(bytes: bytes)
    return cursor.tree(depth: 0)
  }

  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    mutating func tree(depth: Int) -> Tree? {
      guard depth <= deepest, let kind = next(), let count = count() else { return nil }
      switch kind {
      case UInt8(ascii: "s"): return string(count).map { .text($0, .none) }
      case UInt8(ascii: "l"): return list(count, depth: depth + 1)
      case UInt8(ascii: "m"): return map(count, depth: depth + 1)
      default: return nil
      }
    }

    private mutating func list(_ count: Int, depth: Int) -> Tree? {
      var items: [Tree] = []
      for _ in 0..<count {
        guard let item = tree(depth: depth) else { return nil }
        items.append(item)
      }
      return .list(items, .none)
    }

    private mutating func map(_ count: Int, depth: Int) -> Tree? {
      var entries: [Tree.Entry] = []
      for _ in 0..<count {
        guard case .text(let key, _)? = tree(depth: depth), let value = tree(depth: depth) else { return nil }
        entries.append(Tree.Entry(key: key, mark: .none, value: value))
      }
      return .map(entries, .none)
    }

    private mutating func next() -> UInt8? {
      guard position < bytes.count else { return nil }
      defer { position += 1 }
      return bytes[position]
    }

    private mutating func count() -> Int? {
      let start = position
      var count = 0
      while let byte = next() {
        if byte == UInt8(ascii: ":") { return position - start > 1 ? count : nil }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < bytes.count else { return nil }
        count = count * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return nil
    }

    private mutating func string(_ count: Int) -> String? {
      guard count <= bytes.count - position else { return nil }
      defer { position += count }
      return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }
  }
}
