internal import Crypto

/// What a draft file holds under its encryption: who saved what, and when.
///
/// One line, then the body, a line end, and spaces up to a multiple of 4 KiB, which hide how much was typed:
/// ```
/// signpost-draft/1 <id> <sequence> <milliseconds> <SHA-256 of the save before> <signature>
/// ```
/// The signature is over the line up to it and the SHA-256 of the body, so that no part can be changed, moved to
/// another draft or put behind another line.
struct DraftPayload: Equatable {
  static let block = 4_096
  static let digestLength = 32

  var id: DraftID
  /// The number of the save, from 1, higher than that of every save before it.
  var sequence: Int
  /// When it was saved, in milliseconds since 1970-01-01T00:00:00Z.
  var savedAt: Int64
  /// The SHA-256 of the whole payload that was saved before it, or zeros.
  var previous: [UInt8]
  var body: [UInt8]

  /// - Throws: `cipher`.
  func sealed(by key: SigningKey) throws(AgeError) -> [UInt8] {
    let signature = try key.signature(of: signedMessage)
    var payload = signedLine + Base64Text.encode(signature) + [newline] + body + [newline]
    let rest = payload.count % Self.block
    if rest > 0 { payload += [UInt8](repeating: UInt8(ascii: " "), count: Self.block - rest) }
    return payload
  }

  var signedMessage: [UInt8] { signedLine + Array(SHA256.hash(data: body)) }

  /// The first line, up to the signature.
  var signedLine: [UInt8] {
    Array("\(Self.version) \(id.text) \(sequence) \(savedAt) \(Hexadecimal.text(previous)) ".utf8)
  }

  static let name = "signpost-draft/"
  static let version = name + "1"
}
