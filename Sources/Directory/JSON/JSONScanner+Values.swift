/// Makes values.
extension JSONScanner {
  /// The value that comes next.
  mutating func value(depth: Int = 0) throws(JSONFault) -> JSONValue {
    let first = try next()
    try countValue()
    switch first {
    case .openBrace: return .object(try members(depth: depth + 1))
    case .openBracket: return .array(try items(depth: depth + 1))
    case .quote: return .string(text(try string()))
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default: return .number(String(decoding: bytes.part(try number()), as: UTF8.self))
    }
  }

  private mutating func items(depth: Int) throws(JSONFault) -> [JSONValue] {
    try check(depth: depth)
    try require(.openBracket)
    if try take(.closeBracket) { return [] }
    var items: [JSONValue] = []
    repeat {
      items.append(try value(depth: depth))
    } while try take(.comma)
    try require(.closeBracket)
    return items
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
    try check(depth: depth)
    let start = position
    try require(.openBrace)
    if try take(.closeBrace) { return [] }
    var members: [JSONValue.Member] = []
    members.reserveCapacity(4)
    repeat {
      let key = text(try key())
      members.append(JSONValue.Member(key, try value(depth: depth)))
    } while try take(.comma)
    try require(.closeBrace)
    if hasDuplicate(members) { note(.duplicateKey, at: start) }
    return members
  }

  private func hasDuplicate(_ members: [JSONValue.Member]) -> Bool {
    let few = 8
    guard members.count > few else {
      return members.indices.contains { index in members[..<index].contains { $0.key == members[index].key } }
    }
    var keys: Set<String> = []
    keys.reserveCapacity(members.count)
    return members.contains { !keys.insert($0.key).inserted }
  }
}

// MARK: - Texts

extension JSONScanner {
  /// The text of a string that was passed over.
  mutating func text(_ string: JSONString) -> String {
    if string.isEscaped { return unescaped(string) }
    return text(bytes.part(string.content), isASCII: string.isASCII, at: string.content.lowerBound)
  }

  private mutating func text(_ content: UnsafeBufferPointer<UInt8>, isASCII: Bool, at offset: Int) -> String {
    if isASCII { return String(decoding: content, as: UTF8.self) }
    if let text = String(validating: content, as: UTF8.self) { return text }
    note(.invalidUTF8, at: offset)
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func unescaped(_ string: JSONString) -> String {
    let range = string.content
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var start = range.lowerBound
    while let backslash = bytes[start..<range.upperBound].firstIndex(of: .backslash) {
      content.append(contentsOf: bytes.part(start..<backslash))
      start = appendEscape(at: backslash, to: &content)
    }
    content.append(contentsOf: bytes.part(start..<range.upperBound))
    return content.withUnsafeBufferPointer { text($0, isASCII: false, at: range.lowerBound) }
  }

  /// Appends what an escape stands for, and says where it ends.
  private mutating func appendEscape(at backslash: Int, to content: inout [UInt8]) -> Int {
    if let byte = JSONEscape.byte(for: bytes[backslash + 1]) {
      content.append(byte)
      return backslash + 2
    }
    let escape = JSONEscape.scalar(in: bytes, at: backslash)
    if escape.scalar == nil { note(.loneSurrogate, at: backslash) }
    content.append(contentsOf: UTF8.encode(escape.scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    return escape.end
  }
}
