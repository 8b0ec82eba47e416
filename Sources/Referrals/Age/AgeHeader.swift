/// What stands before the payload of an age file, version 1.
struct AgeHeader {
  static let version = Array("age-encryption.org/v1".utf8)
  static let versionStart = Array("age-encryption.org/".utf8)
  static let end = Array("---".utf8)

  var stanzas: [AgeStanza]
  var authenticationCode: [UInt8]

  /// The bytes that the code authenticates: from the first letter to the three dashes, without the space behind them.
  static func authenticated(_ stanzas: [AgeStanza]) -> [UInt8] {
    version + [newline] + stanzas.flatMap(\.text) + end
  }

  /// The header of a file for these stanzas.
  static func text(_ stanzas: [AgeStanza], key: FileKey) -> [UInt8] {
    let authenticated = authenticated(stanzas)
    let code = key.authenticationCode(of: authenticated)
    return authenticated + [UInt8(ascii: " ")] + Base64Text.encode(code) + [newline]
  }
}
