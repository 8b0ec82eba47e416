/// A tree that is being read, with the file to name in a fault.
package struct Reader: Sendable {
  package let tree: Tree
  package let file: String

  package init(_ tree: Tree, file: String = "") {
    self.tree = tree
    self.file = file
  }

  package func fault(_ problem: String, remedy: String) -> ContentFault {
    ContentFault(file: file, mark: tree.mark, problem: problem, remedy: remedy)
  }

  /// The text of a scalar that is not empty.
  package func text() throws(ContentFault) -> String {
    guard case .text(let text, _) = tree else { throw fault("text was expected here", remedy: "write one value") }
    guard !text.isEmpty else { throw fault("nothing stands here", remedy: "write a value or leave the key out") }
    return text
  }

  /// The readers of a list's items.
  package func list() throws(ContentFault) -> [Reader] {
    guard case .list(let items, _) = tree else {
      throw fault("a list was expected here", remedy: "write lines that begin with a dash, or [a, b]")
    }
    return items.map { Reader($0, file: file) }
  }

  /// The texts of a list of scalars.
  package func texts() throws(ContentFault) -> [String] {
    try map { item throws(ContentFault) in try item.text() }
  }

  /// What a transformation makes of a list's items.
  package func map<Value>(
    _ transform: (Reader) throws(ContentFault) -> Value
  ) throws(ContentFault) -> [Value] {
    var values: [Value] = []
    for item in try list() { values.append(try transform(item)) }
    return values
  }

  /// The fields of a map, none of which may have a key that is not named here.
  package func fields(_ keys: String...) throws(ContentFault) -> Fields {
    let fields = try anyFields()
    for entry in fields.entries where !keys.contains(entry.key) {
      let near = Nearest.name(to: entry.key, in: keys)
      throw ContentFault(
        file: file, mark: entry.mark, problem: "unknown key '\(entry.key)'",
        remedy: near.map { "did you mean '\($0)'?" } ?? "use one of: \(keys.joined(separator: ", "))")
    }
    return fields
  }

  /// The fields of a map with keys of any name.
  package func anyFields() throws(ContentFault) -> Fields {
    guard case .map(let entries, let mark) = tree else {
      throw fault("keys with values were expected here", remedy: "write 'key: value' lines")
    }
    return Fields(entries: entries, mark: mark, file: file)
  }

  /// A value of a closed set, by its raw text.
  package func choice<Value: RawRepresentable & CaseIterable>(
    of type: Value.Type = Value.self
  ) throws(ContentFault) -> Value where Value.RawValue == String {
    let text = try text()
    guard let value = Value(rawValue: text) else {
      let names = Value.allCases.map(\.rawValue)
      throw fault("'\(text)' is not known here", remedy: "use one of: \(names.joined(separator: ", "))")
    }
    return value
  }

  /// A whole number.
  package func number() throws(ContentFault) -> Int {
    let text = try text()
    guard let number = Int(text) else { throw fault("'\(text)' is not a whole number", remedy: "write digits") }
    return number
  }

  /// A date in the form 2026-11-22.
  package func date() throws(ContentFault) -> Day {
    let text = try text()
    guard let day = Day(text) else { throw fault("'\(text)' is not a date", remedy: "write it as 2026-11-22") }
    return day
  }

  /// A name that other records use: lower-case letters, digits, dashes and underscores.
  package func name() throws(ContentFault) -> String {
    let text = try text()
    guard text.utf8.allSatisfy({ $0.isNamePart }) else {
      throw fault("'\(text)' cannot be a name", remedy: "use a to z, 0 to 9, '-' and '_'")
    }
    return text
  }

  /// The identifier of a record of some kind.
  package func identifier<Named>(of type: Named.Type = Named.self) throws(ContentFault) -> Identifier<Named> {
    Identifier(try name())
  }
}

extension UInt8 {
  fileprivate var isNamePart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
