/// A part of an age header: the file key, wrapped for one recipient or under one passphrase.
struct AgeStanza: Equatable {
  var type: String
  var arguments: [String]
  var body: [UInt8]

  static let mark = Array("-> ".utf8)
  /// The letters of a full line of a body; a body ends with a shorter line, which may be empty.
  static let lineLength = 64

  /// The stanza as it stands in a header.
  var text: [UInt8] {
    var text = Self.mark + Array(([type] + arguments).joined(separator: " ").utf8) + [newline]
    var letters = Base64Text.encode(body)[...]
    while letters.count >= Self.lineLength {
      text += letters.prefix(Self.lineLength) + [newline]
      letters = letters.dropFirst(Self.lineLength)
    }
    return text + letters + [newline]
  }
}

/// The end of every line of a header.
let newline = UInt8(ascii: "\n")
