internal import Crypto

/// A payload as it was read, with the signature that it came with.
struct SignedPayload {
  let payload: DraftPayload
  /// The SHA-256 of all of it.
  let digest: [UInt8]
  private let signature: [UInt8]

  /// Takes a payload apart, and accepts only what `DraftPayload` writes.
  ///
  /// - Throws: `notOurs`, `unknownVersion`, `truncated`, `malformed`.
  init(_ bytes: [UInt8]) throws(PayloadError) {
    guard bytes.starts(with: DraftPayload.name.utf8) else { throw .notOurs }
    guard let end = bytes.firstIndex(of: newline) else { throw .truncated }
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
    guard words[0] == DraftPayload.version else { throw .unknownVersion }
    guard words.count == 6, let id = DraftID(words[1]), let sequence = Int(words[2]), sequence > 0,
      let savedAt = Int64(words[3]), let previous = Hexadecimal.bytes(words[4]),
      previous.count == DraftPayload.digestLength, let signature = Base64Text.decode(Array(words[5].utf8))
    else { throw .malformed }
    payload = DraftPayload(
      id: id, sequence: sequence, savedAt: savedAt, previous: previous, body: try Self.body(bytes, from: end + 1))
    guard bytes[..<end].elementsEqual(payload.signedLine + Array(words[5].utf8)) else { throw .malformed }
    digest = Array(SHA256.hash(data: bytes))
    self.signature = signature
  }

  /// Who signed it.
  ///
  /// - Throws: `badSignature` when it was none of these.
  func author(among authors: [AuthorKey]) throws(PayloadError) -> AuthorKey {
    let message = payload.signedMessage
    guard let author = authors.first(where: { $0.isSignature(signature, of: message) }) else { throw .badSignature }
    return author
  }

  private static func body(_ bytes: [UInt8], from start: Int) throws(PayloadError) -> [UInt8] {
    guard bytes.count.isMultiple(of: DraftPayload.block) else { throw .truncated }
    guard let end = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") }), end >= start, bytes[end] == newline,
      bytes.count - end <= DraftPayload.block
    else { throw .malformed }
    return Array(bytes[start..<end])
  }
}
