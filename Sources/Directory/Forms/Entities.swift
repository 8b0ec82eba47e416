/// Reads the entities of HTML, such as `&amp;` and `&#39;`.
enum Entities {
  /// The text with each entity read once; what names no character stays as it stands.
  ///
  /// Numbers of control characters, and of those that turn the direction of writing, are left out.
  static func read(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var rest = text[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<start]
      let after = rest[(start + 1)...]
      if let end = after.prefix(10).firstIndex(of: UInt8(ascii: ";")), let character = character(after[..<end]) {
        result += character.utf8
        rest = after[(end + 1)...]
      } else {
        result.append(UInt8(ascii: "&"))
        rest = after
      }
    }
    return result + rest
  }

  /// What an entity stands for, by what stands between `&` and `;`; nil where it is none.
  private static func character(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: bytes, as: UTF8.self)
    guard name.first == "#" else { return names[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
    switch scalar.properties.generalCategory {
    case .control: return scalar == "\n" || scalar == "\t" ? String(scalar) : ""
    case .format: return ""
    default: return String(scalar)
    }
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "pound": "£", "euro": "€",
    "cent": "¢", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "frac12": "½", "frac14": "¼",
    "frac34": "¾", "times": "×", "eacute": "é", "egrave": "è", "agrave": "à", "aacute": "á", "acirc": "â",
    "ecirc": "ê", "icirc": "î", "ocirc": "ô", "ccedil": "ç", "uuml": "ü", "ouml": "ö", "auml": "ä", "oacute": "ó",
    "iacute": "í", "uacute": "ú", "ntilde": "ñ", "rarr": "→", "larr": "←", "laquo": "«", "raquo": "»", "sbquo": "‚",
    "zwnj": "", "zwj": "", "shy": "", "ensp": " ", "emsp": " ", "thinsp": " ",
  ]
}
