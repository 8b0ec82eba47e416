import Crypto
import Referrals
import Testing

@Suite(.enabled(if: !AgeVectors.all.isEmpty, "the published age vectors do not lie beside the repository"))
struct AgeVectorTests {
  /// What stands in a header can be refused for several reasons; each of them is one.
  private static let reasons: [AgeVector.Expectation: Set<AgeError>] = [
    .noMatch: [.noMatch],
    .alteredHeader: [.alteredHeader],
    .header: [.notAge, .unknownVersion, .malformedHeader, .truncated],
    .payload: [.alteredPayload, .truncated],
    .armor: [.malformedArmor, .notAge],
  ]

  @Test(arguments: AgeVectors.supported)
  func `every published vector of what is supported agrees`(vector: AgeVector) throws {
    let file = try plainFile(of: vector)
    let result = Result { () throws(AgeError) in try opened(file, vector) }
    switch (vector.expectation, result) {
    case (.success, .success(let plain)):
      #expect(hexadecimal(SHA256.hash(data: plain)) == vector.payload)
    case (.success, .failure(let error)):
      Issue.record("refused: \(error)")
    case (let expectation, .failure(let error)):
      #expect(Self.reasons[expectation]?.contains(error) == true, "\(expectation), but \(error)")
    case (let expectation, .success):
      Issue.record("accepted in spite of \(expectation)")
    }
  }

  @Test func `what is skipped is listed, and is nothing but the hybrid keys`() {
    for vector in AgeVectors.hybrid { print("skipped, hybrid keys are not offered: \(vector.name)") }
    print("\(AgeVectors.supported.count) vectors compared, \(AgeVectors.hybrid.count) skipped")
    #expect(AgeVectors.hybrid.allSatisfy { $0.name.contains("hybrid") })
    #expect(AgeVectors.supported.count > AgeVectors.hybrid.count)
  }

  private func opened(_ file: [UInt8], _ vector: AgeVector) throws(AgeError) -> [UInt8] {
    if let passphrase = vector.passphrases.first, vector.identities.isEmpty {
      return try AgeFile.decrypt(file, passphrase: passphrase)
    }
    var identities: [AgeIdentity] = []
    for text in vector.identities { identities.append(try AgeIdentity(text)) }
    return try AgeFile.decrypt(file, identities: identities)
  }

  private func plainFile(of vector: AgeVector) throws -> [UInt8] {
    guard vector.isCompressed else { return vector.file }
    let script = "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))"
    return try ChildProcess.run("python3", ["-c", script], input: vector.file).output
  }

  private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
