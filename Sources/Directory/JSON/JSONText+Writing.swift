extension JSONText {
  /// A value as a JSON text: UTF-8, no spaces, digits and keys as they stood.
  ///
  /// A `number` has to be one that was read: its digits are written as they are.
  package static func write(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  /// Writes a value behind what is there.
  package static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): append(text, to: &bytes)
    case .array(let items): append(items, to: &bytes)
    case .object(let members): append(members, to: &bytes)
    }
  }

  private static func append(_ items: [JSONValue], to bytes: inout [UInt8]) {
    bytes.append(.openBracket)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(.comma) }
      append(item, to: &bytes)
    }
    bytes.append(.closeBracket)
  }

  private static func append(_ members: [JSONValue.Member], to bytes: inout [UInt8]) {
    bytes.append(.openBrace)
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(.comma) }
      append(member.key, to: &bytes)
      bytes.append(.colon)
      append(member.value, to: &bytes)
    }
    bytes.append(.closeBrace)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(.quote)
    text.withUTF8 { content in
      var start = 0
      for index in content.indices where content[index].isEscapedInJSON {
        bytes.append(contentsOf: content.part(start..<index))
        appendEscape(of: content[index], to: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: content.part(start..<content.count))
    }
    bytes.append(.quote)
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(.backslash)
    switch byte {
    case .quote, .backslash: bytes.append(byte)
    case .lineFeed: bytes.append(UInt8(ascii: "n"))
    case .carriageReturn: bytes.append(UInt8(ascii: "r"))
    case .tab: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}

extension UInt8 {
  fileprivate var isEscapedInJSON: Bool { self < .space || self == .quote || self == .backslash }
}
