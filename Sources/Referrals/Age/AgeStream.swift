internal import Crypto

/// The payload of an age file: chunks of 64 KiB, each of which knows its place and whether it is the last.
///
/// Source: the specification `age.md` of C2SP, "Payload"; the construction is STREAM by Hoang, Reyhanitabar, Rogaway
/// and Vizár, 2015.
enum AgeStream {
  private static let chunkLength = 65_536
  private static let boxLength = chunkLength + ChaChaBox.tagLength
  private static let nonceLength = 16

  /// - Throws: `cipher`.
  static func encrypt(_ plain: [UInt8], key: FileKey) throws(AgeError) -> [UInt8] {
    var payload = (0..<nonceLength).map { _ in UInt8.random(in: .min ... .max) }
    let payloadKey = key.payloadKey(nonce: payload)
    var rest = plain[...]
    var index = 0
    repeat {
      let chunk = rest.prefix(chunkLength)
      rest = rest.dropFirst(chunkLength)
      payload += try ChaChaBox.seal(chunk, under: payloadKey, nonce: nonce(index, isLast: rest.isEmpty))
      index += 1
    } while !rest.isEmpty
    return payload
  }

  /// - Throws: `truncated`, `alteredPayload`.
  static func decrypt(_ payload: ArraySlice<UInt8>, key: FileKey) throws(AgeError) -> [UInt8] {
    guard payload.count >= nonceLength + ChaChaBox.tagLength else { throw .truncated }
    let payloadKey = key.payloadKey(nonce: Array(payload.prefix(nonceLength)))
    var rest = payload.dropFirst(nonceLength)
    var plain: [UInt8] = []
    plain.reserveCapacity(rest.count)
    var index = 0
    repeat {
      let box = rest.prefix(boxLength)
      rest = rest.dropFirst(boxLength)
      plain += try open(box, index: index, isLast: rest.isEmpty, key: payloadKey)
      index += 1
    } while !rest.isEmpty
    return plain
  }

  private static func open(
    _ box: ArraySlice<UInt8>, index: Int, isLast: Bool, key: SymmetricKey
  ) throws(AgeError) -> [UInt8] {
    guard let chunk = ChaChaBox.open(box, under: key, nonce: nonce(index, isLast: isLast)) else {
      let goesOn = isLast && ChaChaBox.open(box, under: key, nonce: nonce(index, isLast: false)) != nil
      throw goesOn ? .truncated : .alteredPayload
    }
    guard !chunk.isEmpty || index == 0 else { throw .alteredPayload }
    return chunk
  }

  /// Eleven bytes that count the chunks, and one that says whether it is the last.
  private static func nonce(_ index: Int, isLast: Bool) -> [UInt8] {
    [0, 0, 0] + withUnsafeBytes(of: UInt64(index).bigEndian, Array.init) + [isLast ? 1 : 0]
  }
}
