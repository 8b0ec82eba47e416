/// Reads the header of an age file line by line, and accepts only what the format allows.
///
/// Source: the specification `age.md` of C2SP, "Header".
struct AgeHeaderReader {
  /// The most stanzas that are read: each costs an agreement of keys, and no file of ours has more than a few.
  private static let limit = 1_000

  /// What has not been read yet; in the end the payload.
  private(set) var rest: ArraySlice<UInt8>

  init(_ file: [UInt8]) {
    rest = file[...]
  }

  /// - Throws: `notAge`, `unknownVersion`, `malformedHeader`, `truncated`.
  mutating func header() throws(AgeError) -> AgeHeader {
    try version()
    var stanzas: [AgeStanza] = []
    while true {
      let line = try line()
      if line.starts(with: AgeHeader.end) {
        guard !stanzas.isEmpty else { throw .malformedHeader }
        return AgeHeader(stanzas: stanzas, authenticationCode: try authenticationCode(line))
      }
      guard stanzas.count < Self.limit else { throw .malformedHeader }
      stanzas.append(try stanza(line))
    }
  }

  private mutating func version() throws(AgeError) {
    guard rest.starts(with: AgeHeader.versionStart) else { throw .notAge }
    guard try line().elementsEqual(AgeHeader.version) else { throw .unknownVersion }
  }

  private mutating func stanza(_ line: ArraySlice<UInt8>) throws(AgeError) -> AgeStanza {
    guard line.starts(with: AgeStanza.mark) else { throw .malformedHeader }
    let words = line.dropFirst(AgeStanza.mark.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.allSatisfy(Self.isWord) else { throw .malformedHeader }
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    return AgeStanza(type: texts[0], arguments: Array(texts.dropFirst()), body: try body())
  }

  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x21...0x7e).contains($0) }
  }

  private mutating func body() throws(AgeError) -> [UInt8] {
    var body: [UInt8] = []
    while true {
      let line = try line()
      guard line.count <= AgeStanza.lineLength, let bytes = Base64Text.decode(line) else { throw .malformedHeader }
      body += bytes
      if line.count < AgeStanza.lineLength { return body }
    }
  }

  private func authenticationCode(_ line: ArraySlice<UInt8>) throws(AgeError) -> [UInt8] {
    let mark = AgeHeader.end + [UInt8(ascii: " ")]
    guard line.starts(with: mark), let code = Base64Text.decode(line.dropFirst(mark.count)),
      code.count == FileKey.authenticationCodeLength
    else { throw .malformedHeader }
    return code
  }

  /// The next line, without its end.
  private mutating func line() throws(AgeError) -> ArraySlice<UInt8> {
    guard let end = rest.firstIndex(of: newline) else { throw .truncated }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }
}
