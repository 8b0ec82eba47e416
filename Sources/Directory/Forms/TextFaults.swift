/// What may be wrong with any text of a feed, found in one pass over its bytes.
struct TextFaults: OptionSet {
  let rawValue: UInt8

  static let control = TextFaults(rawValue: 1)
  static let direction = TextFaults(rawValue: 2)
  static let markup = TextFaults(rawValue: 4)
  static let null = TextFaults(rawValue: 8)
  static let formula = TextFaults(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks through a text.
  ///
  /// Line breaks and tabs inside a text are no control characters. A `<` before a letter or a slash, and a `&` with a
  /// letter or `#` after it and a `;` soon after that, are markup.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      var faults: TextFaults = Self.isFormula(bytes) ? .formula : []
      for index in bytes.indices {
        let byte = bytes[index]
        if byte < 0x40 || byte > 0x7E { faults.formUnion(Self.fault(of: bytes, at: index)) }
      }
      return faults
    }
    if text.isLiteralNull { insert(.null) }
  }

  private static func fault(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> TextFaults {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch byte {
    case 0x09, 0x0A, 0x0D: return []
    case 0..<0x20, 0x7F: return .control
    case UInt8(ascii: "<"): return isLetter(next) || next == UInt8(ascii: "/") ? .markup : []
    case UInt8(ascii: "&"): return isEntity(bytes, from: index + 1) ? .markup : []
    case 0xC2 where next < 0xA0: return .control
    case 0xD8 where next == 0x9C: return .direction
    case 0xE2 where next == 0x80 && (third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third)): return .direction
    case 0xE2 where next == 0x81 && (0xA6...0xA9).contains(third): return .direction
    default: return []
    }
  }

  private static func isEntity(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count, isLetter(bytes[start]) || bytes[start] == UInt8(ascii: "#") else { return false }
    for index in start..<min(bytes.count, start + 9) where bytes[index] == UInt8(ascii: ";") { return true }
    return false
  }

  /// Whether a spreadsheet would take the text for a formula.
  private static func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return bytes.dropFirst().contains { !isOfNumber($0) }
    default: return false
    }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E].contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
