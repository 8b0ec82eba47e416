/// An age file as text: Base64 between two lines, as in RFC 7468, read strictly.
enum AgeArmor {
  private static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  private static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  private static let lineLength = 64
  private static let carriageReturn = UInt8(ascii: "\r")

  static func text(_ file: [UInt8]) -> [UInt8] {
    var text = begin + [newline]
    var letters = Base64Text.encode(file, padded: true)[...]
    while !letters.isEmpty {
      text += letters.prefix(lineLength) + [newline]
      letters = letters.dropFirst(lineLength)
    }
    return text + end + [newline]
  }

  /// Whether a file is meant to be armored: binary age files begin with the version.
  static func isArmored(_ file: [UInt8]) -> Bool {
    trimmed(file[...]).starts(with: begin)
  }

  /// The binary file.
  ///
  /// White space before the first line and after the last is no error; either line end is read.
  /// - Throws: `malformedArmor`.
  static func file(_ text: [UInt8]) throws(AgeError) -> [UInt8] {
    let lines = trimmed(text[...]).split(separator: newline, omittingEmptySubsequences: false).map(withoutReturn)
    guard lines.count > 1, lines[0].elementsEqual(begin), lines[lines.count - 1].elementsEqual(end) else {
      throw .malformedArmor
    }
    let content = lines[1..<(lines.count - 1)]
    guard content.dropLast().allSatisfy({ $0.count == lineLength }),
      content.last.map({ (1...lineLength).contains($0.count) }) != false,
      let file = Base64Text.decode(content.flatMap { $0 }, padded: true)
    else { throw .malformedArmor }
    return file
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == carriageReturn ? line.dropLast() : line
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let space = Array(" \t\r\n".utf8)
    var text = text.drop(while: space.contains)
    while let last = text.last, space.contains(last) { text.removeLast() }
    return text
  }
}
