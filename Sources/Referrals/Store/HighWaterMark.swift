/// Which save of a draft was the last, so that an older one does not pass for it.
///
/// It is written after the draft, so it may be one save behind it.
struct HighWaterMark: Equatable {
  var id: DraftID
  var sequence: Int
  /// The SHA-256 of the payload that was saved with this number.
  var digest: [UInt8]

  private static let version = "signpost-mark/1"

  /// - Throws: `cipher`.
  func sealed(by key: SigningKey) throws(AgeError) -> [UInt8] {
    let signature = try key.signature(of: signedLine)
    return signedLine + Base64Text.encode(signature) + [newline]
  }

  /// Reads a mark; nil for what `sealed` does not write, and for what none of the authors signed.
  init?(_ bytes: [UInt8], of id: DraftID, by authors: [AuthorKey]) {
    let words = String(decoding: bytes.dropLast(), as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: false)
    guard bytes.last == newline, words.count == 5, words[0] == Self.version, words[1] == id.text,
      let sequence = Int(words[2]), let digest = Hexadecimal.bytes(words[3]),
      let signature = Base64Text.decode(Array(words[4].utf8))
    else { return nil }
    self.init(id: id, sequence: sequence, digest: digest)
    guard bytes.dropLast() == signedLine + Array(words[4].utf8),
      authors.contains(where: { $0.isSignature(signature, of: signedLine) })
    else { return nil }
  }

  init(id: DraftID, sequence: Int, digest: [UInt8]) {
    self.id = id
    self.sequence = sequence
    self.digest = digest
  }

  private var signedLine: [UInt8] {
    Array("\(Self.version) \(id.text) \(sequence) \(Hexadecimal.text(digest)) ".utf8)
  }
}
