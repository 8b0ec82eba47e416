/// Bytes that mean something in the texts that are read.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let point = UInt8(ascii: ".")
  static let zero = UInt8(ascii: "0")

  /// What JSON takes for nothing between its tokens.
  var isBlank: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }

  var isDigit: Bool { self &- .zero < 10 }

  /// Whether a number may begin with this byte.
  var startsNumber: Bool { isDigit || self == .minus }

  /// Whether a number cannot have ended before this byte.
  var isPartOfNumber: Bool {
    isDigit || self == .plus || self == .minus || self == .point || isLetter
  }

  var hexadecimalValue: UInt8? {
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return isDigit ? self - .zero : letter < 6 ? 10 + letter : nil
  }

  private var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}

/// The mark that some programs put before UTF-8.
enum ByteOrderMark {
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a range, which count from 0 again.
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}
