/// Every string of the interface and the questionnaires in one language, by key.
///
/// A nested map of the content is flattened with dots, and the lines of a list get the keys `.1`, `.2`, ….
package struct Catalogue: Sendable {
  /// One text, with where it stands.
  package struct Entry: Sendable {
    package let text: String
    package let file: String
    package let mark: Mark
  }

  package private(set) var entries: [String: Entry] = [:]

  package init() {}

  /// Adds the words of one file.
  ///
  /// - Throws: A fault when a key has words already, or a value is empty.
  package mutating func add(_ reader: Reader) throws(ContentFault) {
    try add(reader, key: "")
  }

  /// Adds the words of another part of the same language, which has other keys.
  package mutating func merge(_ other: Catalogue) {
    entries.merge(other.entries) { mine, _ in mine }
  }

  private mutating func add(_ reader: Reader, key: String) throws(ContentFault) {
    switch reader.tree {
    case .text(_, let mark):
      guard entries[key] == nil else { throw reader.fault("'\(key)' has words already", remedy: "delete one of them") }
      entries[key] = Entry(text: try reader.text(), file: reader.file, mark: mark)
    case .list:
      for (index, item) in try reader.list().enumerated() { try add(item, key: "\(key).\(index + 1)") }
    case .map(let children, _):
      for child in children {
        try add(Reader(child.value, file: reader.file), key: key.isEmpty ? child.key : "\(key).\(child.key)")
      }
    }
  }

  /// The text of a key, or nil.
  package subscript(key: String) -> String? { entries[key]?.text }

  /// The lines of a key: its list, or its one text.
  package func lines(_ key: String) -> [String] {
    if let text = self[key] { return [text] }
    var lines: [String] = []
    while let line = self["\(key).\(lines.count + 1)"] { lines.append(line) }
    return lines
  }
}
