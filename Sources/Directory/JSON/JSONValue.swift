/// A value of a JSON text that loses nothing that the text says.
///
/// Keys keep their order, numbers their digits, and a key that stands twice stands twice.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The digits as they stood, for example `4.48E+11` or `1.0`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key of an object with its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  /// The value of the first member with a key; nil where there is none or this is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string or the digits of a number; nil for anything else.
  package var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The items of an array; none for anything else.
  package var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The members of an object; none for anything else.
  package var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }
}
