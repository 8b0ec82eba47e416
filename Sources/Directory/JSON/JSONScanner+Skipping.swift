/// Passes over values without making any.
extension JSONScanner {
  /// Passes over the value that comes next.
  ///
  /// - Throws: What reading the value would throw.
  mutating func skipValue(depth: Int = 0) throws(JSONFault) {
    let first = try next()
    try countValue()
    switch first {
    case .openBrace: try skipObject(depth: depth + 1)
    case .openBracket: try skipArray(depth: depth + 1)
    case .quote: _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try number()
    }
  }

  private mutating func skipObject(depth: Int) throws(JSONFault) {
    try check(depth: depth)
    try require(.openBrace)
    if try take(.closeBrace) { return }
    repeat {
      _ = try key()
      try skipValue(depth: depth)
    } while try take(.comma)
    try require(.closeBrace)
  }

  private mutating func skipArray(depth: Int) throws(JSONFault) {
    try check(depth: depth)
    try require(.openBracket)
    if try take(.closeBracket) { return }
    repeat {
      try skipValue(depth: depth)
    } while try take(.comma)
    try require(.closeBracket)
  }

  /// Passes over a key and its colon.
  mutating func key() throws(JSONFault) -> JSONString {
    _ = try next()
    let key = try string()
    try require(.colon)
    return key
  }
}
