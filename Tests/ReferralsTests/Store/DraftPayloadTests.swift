import TestSupport
import Testing

@testable import Referrals

struct DraftPayloadTests {
  private let key = SigningKey()
  private let id = DraftID("000102030405060708090a0b0c0d0e0f")

  private func payload(_ body: String, sequence: Int = 7) throws -> DraftPayload {
    DraftPayload(
      id: try #require(id), sequence: sequence, savedAt: -3, previous: [UInt8](repeating: 9, count: 32),
      body: Array(body.utf8))
  }

  @Test(arguments: ["", "{}", "ends in spaces   ", "\n", "\n\n  \n", " ", String(repeating: "x", count: 10_000)])
  func `a body comes back exactly, whatever stands at its end`(body: String) throws {
    let payload = try payload(body)
    let read = try SignedPayload(try payload.sealed(by: key))
    #expect(read.payload == payload)
    #expect(try read.author(among: [SigningKey().author, key.author]) == key.author)
  }

  @Test func `a small change of length cannot be seen`() throws {
    let lengths = try (0..<200).map { try payload(String(repeating: "x", count: 2_000 + $0)).sealed(by: key).count }
    #expect(Set(lengths) == [4_096])
    for length in 3_800..<4_000 {
      let sealed = try payload(String(repeating: "x", count: length)).sealed(by: key)
      #expect(sealed.count.isMultiple(of: 4_096))
      #expect(try SignedPayload(sealed).payload.body.count == length)
    }
  }

  @Test func `what someone else signed is refused`() throws {
    let read = try SignedPayload(try payload("{}").sealed(by: SigningKey()))
    #expect(throws: PayloadError.badSignature) { try read.author(among: [key.author]) }
    #expect(throws: PayloadError.badSignature) { try read.author(among: []) }
  }

  @Test func `every part is signed`() throws {
    let sealed = try payload("{\"a\":1}").sealed(by: key)
    let accepted = sealed.indices.filter { index in
      var changed = sealed
      changed[index] = changed[index] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
      return isAccepted(changed)
    }
    #expect(accepted == [])
  }

  @Test func `a reason is named for each way in which it is not a draft`() throws {
    let sealed = try payload("{}").sealed(by: key)
    let text = String(decoding: sealed, as: UTF8.self)
    func reason(_ bytes: [UInt8]) -> PayloadError? {
      do {
        _ = try SignedPayload(bytes)
        return nil
      } catch {
        return error
      }
    }
    #expect(reason([]) == .notOurs)
    #expect(reason(Array("{\"a\":1}".utf8)) == .notOurs)
    #expect(reason(Array(text.replacing("draft/1", with: "draft/2").utf8)) == .unknownVersion)
    #expect(reason(Array(sealed.prefix(40))) == .truncated)
    #expect(reason(Array(sealed.prefix(1_000))) == .truncated)
    #expect(reason(sealed + [UInt8](repeating: UInt8(ascii: " "), count: 4_096)) == .malformed)
    #expect(reason(Array(text.replacing(" 7 ", with: " 0 ").utf8)) == .malformed)
    #expect(reason(sealed.dropLast() + [UInt8(ascii: "x")]) == .malformed)
    let headerOnly = text.prefix { $0 != "\n" } + "\n"
    #expect(reason(Array(headerOnly.utf8) + [UInt8](repeating: 32, count: 4_096 - headerOnly.utf8.count)) == .malformed)
  }

  @Test func `a number in another form than it is written in is not what was signed`() throws {
    let text = String(decoding: try payload("{}").sealed(by: key), as: UTF8.self)
    for form in [" +7 ", " 07 "] {
      let changed = Array((text.replacing(" 7 ", with: form).dropLast(form.count - 3)).utf8)
      #expect(throws: PayloadError.malformed) { try SignedPayload(changed) }
    }
  }

  @Test func `no bytes whatever stop the reader`() throws {
    var generator = SeededGenerator(seed: 5)
    let sealed = try payload("{\"a\":1}").sealed(by: key)
    let accepted = (0..<1_000).map { _ in edited(sealed, &generator) }.filter { $0 != sealed && isAccepted($0) }
    #expect(accepted == [])
  }

  private func isAccepted(_ bytes: [UInt8]) -> Bool {
    (try? SignedPayload(bytes).author(among: [key.author])) != nil
  }
}
