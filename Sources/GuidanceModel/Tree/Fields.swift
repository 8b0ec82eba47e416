/// The keys of a map while they are read by name.
package struct Fields: Sendable {
  package let entries: [Tree.Entry]
  let mark: Mark
  let file: String

  /// The value of a key that may be left out.
  package subscript(key: String) -> Reader? {
    entries.first { $0.key == key }.map { Reader($0.value, file: file) }
  }

  /// The value of a key that must be there.
  package func required(_ key: String) throws(ContentFault) -> Reader {
    guard let reader = self[key] else {
      throw ContentFault(
        file: file, mark: mark, problem: "'\(key)' is missing", remedy: "add a line '\(key): …'")
    }
    return reader
  }

  /// The texts of a list that may be left out.
  package func texts(_ key: String) throws(ContentFault) -> [String] {
    try self[key]?.texts() ?? []
  }

  /// What a transformation makes of a list that may be left out.
  package func map<Value>(
    _ key: String, _ transform: (Reader) throws(ContentFault) -> Value
  ) throws(ContentFault) -> [Value] {
    try self[key]?.map(transform) ?? []
  }

  /// The identifiers of a list that may be left out.
  package func identifiers<Named>(
    _ key: String, of type: Named.Type = Named.self
  ) throws(ContentFault) -> [Identifier<Named>] {
    try map(key) { item throws(ContentFault) in try item.identifier() }
  }

  /// Whether a key says `true`; one that is left out says no.
  package func flag(_ key: String) throws(ContentFault) -> Bool {
    guard let reader = self[key] else { return false }
    guard try reader.text() == "true" else {
      throw reader.fault("'true' was expected here", remedy: "leave the key out")
    }
    return true
  }
}
