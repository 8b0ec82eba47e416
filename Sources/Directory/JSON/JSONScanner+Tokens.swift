/// Passes over tokens.
extension JSONScanner {
  mutating func word(_ word: StaticString) throws(JSONFault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[index] else { throw fault(.unexpected) }
      position += 1
    }
  }

  /// Passes over a number, and says where it stood.
  mutating func number() throws(JSONFault) -> Range<Int> {
    let start = position
    guard let first = current, first.startsNumber else { throw fault(.unexpected) }
    if current == .minus { position += 1 }
    if current == .zero { position += 1 } else { try digits() }
    if current == .point {
      position += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == .minus || current == .plus { position += 1 }
      try digits()
    }
    guard position - start <= limits.numberLength else { throw fault(.numberTooLong, at: start) }
    if let current, current.isPartOfNumber { throw fault(.number) }
    return start..<position
  }

  /// Passes over a string.
  mutating func string() throws(JSONFault) -> JSONString {
    guard current == .quote else { throw fault(.unexpected) }
    position += 1
    let start = position
    var isASCII = true
    var isEscaped = false
    while true {
      let run = JSONPlainRun(in: bytes, from: position)
      position = run.end
      isASCII = isASCII && run.isASCII
      switch current {
      case .quote?:
        position += 1
        return JSONString(content: start..<position - 1, isASCII: isASCII, isEscaped: isEscaped)
      case .backslash?:
        isEscaped = true
        try escape()
      default: throw fault(.controlCharacter)
      }
    }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func digits() throws(JSONFault) {
    guard let current, current.isDigit else { throw fault(.number) }
    while position < bytes.count, bytes[position].isDigit { position += 1 }
  }

  private mutating func escape() throws(JSONFault) {
    position += 1
    guard let current else { throw fault(.incomplete) }
    guard current == UInt8(ascii: "u") else {
      guard JSONEscape.byte(for: current) != nil else { throw fault(.escape) }
      position += 1
      return
    }
    position += 1
    for _ in 0..<4 {
      guard position < bytes.count, bytes[position].hexadecimalValue != nil else { throw fault(.escape) }
      position += 1
    }
  }
}
