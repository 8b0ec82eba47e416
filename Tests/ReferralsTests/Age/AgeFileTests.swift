import Testing

@testable import Referrals

struct AgeFileTests {
  private let identity = AgeIdentity.generate()

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
  func `what was encrypted comes back, whatever its length`(length: Int) throws {
    let plain = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    let file = try AgeFile.encrypt(plain, to: [identity.recipient])
    #expect(try AgeFile.decrypt(file, identities: [identity]) == plain)
    #expect(try AgeFile.decrypt(Array(AgeFile.armored(file).utf8), identities: [identity]) == plain)
  }

  @Test func `each of several recipients opens a file alone, and nobody else does`() throws {
    let others = (0..<3).map { _ in AgeIdentity.generate() }
    let file = try AgeFile.encrypt([1, 2, 3], to: [identity.recipient] + others.map(\.recipient))
    for one in [identity] + others { #expect(try AgeFile.decrypt(file, identities: [one]) == [1, 2, 3]) }
    #expect(throws: AgeError.noMatch) { try AgeFile.decrypt(file, identities: [.generate()]) }
    #expect(throws: AgeError.noMatch) { try AgeFile.decrypt(file, identities: []) }
    #expect(throws: AgeError.noMatch) { try AgeFile.decrypt(file, passphrase: "passphrase") }
  }

  @Test func `the same content is never the same file twice`() throws {
    let files = try (0..<20).map { _ in try AgeFile.encrypt([1, 2, 3], to: [identity.recipient]) }
    #expect(Set(files).count == 20)
    #expect(Set(files.map { $0.suffix(19) }).count == 20)
  }

  @Test func `a passphrase opens its file, and no other passphrase does`() throws {
    let file = try AgeFile.encrypt([1, 2, 3], passphrase: "right", workFactor: .rehearsal)
    #expect(try AgeFile.decrypt(file, passphrase: "right") == [1, 2, 3])
    for wrong in ["", "Right", "right ", "wrong"] {
      #expect(throws: AgeError.noMatch) { try AgeFile.decrypt(file, passphrase: wrong) }
    }
    #expect(throws: AgeError.noMatch) { try AgeFile.decrypt(file, identities: [identity]) }
  }

  @Test func `a file for nobody and a file under no passphrase are not written`() {
    #expect(throws: AgeError.noRecipients) { try AgeFile.encrypt([1], to: []) }
    #expect(throws: AgeError.emptyPassphrase) { try AgeFile.encrypt([1], passphrase: "", workFactor: .rehearsal) }
  }

  @Test func `a passphrase costs what it should: a floor where it is written, a ceiling where it is read`() throws {
    #expect(WorkFactor.standard.exponent == 18)
    #expect((-1...40).filter { WorkFactor(exponent: $0) != nil } == [17, 18, 19, 20])
    #expect(throws: AgeError.workFactorTooHigh) { try WorkFactor(reading: "21") }
    #expect(throws: AgeError.workFactorTooHigh) { try WorkFactor(reading: "99999999999999999999999") }
    #expect(try WorkFactor(reading: "20").exponent == 20)
  }

  @Test func `a file that would freeze the program is refused before anything is tried`() throws {
    let file = try AgeFile.encrypt([1], passphrase: "right", workFactor: .rehearsal)
    let text = String(decoding: file.prefix(62), as: UTF8.self)
    let planted = Array(text.replacing(" 4\n", with: " 22\n").utf8) + file.dropFirst(62)
    #expect(planted != file)
    #expect(throws: AgeError.workFactorTooHigh) { try AgeFile.decrypt(planted, passphrase: "right") }
  }

  @Test func `the standard work factor stands in a file that was written with it`() throws {
    let file = try AgeFile.encrypt([1, 2], passphrase: "right")
    #expect(String(decoding: file, as: UTF8.self).split(separator: "\n")[1].hasSuffix(" 18"))
  }

  @Test func `another way in beside a passphrase is refused`() throws {
    let key = FileKey()
    let stanzas = [
      try AgeStanza.wrapped(key, passphrase: "right", workFactor: .rehearsal),
      try AgeStanza.wrapped(key, for: identity.recipient),
    ]
    let file = AgeHeader.text(stanzas, key: key) + (try AgeStream.encrypt([1], key: key))
    #expect(throws: AgeError.malformedHeader) { try AgeFile.decrypt(file, passphrase: "right") }
    #expect(throws: AgeError.malformedHeader) { try AgeFile.decrypt(file, identities: [identity]) }
  }

  @Test func `a version that is not known is named as such`() {
    let file = Array("age-encryption.org/v2\n-> X25519 a\n".utf8)
    #expect(throws: AgeError.unknownVersion) { try AgeFile.decrypt(file, identities: [identity]) }
    #expect(throws: AgeError.notAge) { try AgeFile.decrypt(Array("{}".utf8), identities: [identity]) }
    #expect(throws: AgeError.notAge) { try AgeFile.decrypt([], identities: [identity]) }
  }
}
