extension JSONValue {
  /// The text or the number, without the space around it; nil where nothing is said.
  ///
  /// Blank text and the literal `null`, which spreadsheets and the standard's own samples write, say nothing.
  var said: String? {
    guard let text, let first = text.utf8.first, let last = text.utf8.last else { return nil }
    let plain = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
    let trimmed = plain ? text : text.trimmed
    return trimmed.isEmpty || trimmed.isLiteralNull ? nil : trimmed
  }

  /// Whether nothing is said: null, blank, the literal `null`, or an array or object without anything in it.
  var isUnsaid: Bool {
    switch self {
    case .null: true
    case .bool: false
    case .number, .string: said == nil
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  /// Whether a flag is set: true, or a word or number that means so.
  var isTrue: Bool {
    switch self {
    case .bool(let flag): flag
    case .number, .string: said.map { $0.utf8.count < 5 && Self.yes.contains($0.lowercased()) } ?? false
    default: false
    }
  }

  private static let yes: Set<String> = ["true", "yes", "y", "1", "1.0"]

  /// The items of an array, or the one object that stands in an array's place; nil for anything else.
  var listed: [JSONValue]? {
    switch self {
    case .array(let items): items
    case .object: [self]
    default: nil
    }
  }

  /// The record without some of its members.
  func without(_ keys: Set<String>) -> JSONValue {
    rewritten { members in members.removeAll { keys.contains($0.key) } }
  }

  /// The record with its members rewritten; anything else as it is.
  func rewritten(_ change: (inout [Member]) -> Void) -> JSONValue {
    guard case .object(var members) = self else { return self }
    change(&members)
    return .object(members)
  }
}

extension String {
  /// Without the white space around it, that which does not break included.
  var trimmed: String {
    let space: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    guard let first = firstIndex(where: { !space($0) }), let last = lastIndex(where: { !space($0) }) else { return "" }
    return String(self[first...last])
  }

  /// The word null, which means that a cell is empty.
  var isLiteralNull: Bool { utf8.count == 4 && lowercased() == "null" }

  /// The parts between commas and semicolons, without blanks.
  var pieces: [String] {
    split { $0 == "," || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty && !$0.isLiteralNull }
  }
}
