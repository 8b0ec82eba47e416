import TestSupport
import Testing

@testable import Referrals

struct AgeTamperingTests {
  private let identity = AgeIdentity.generate()
  private let plain = (0..<66_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  @Test func `a bit that is turned over is noticed, wherever it is`() throws {
    var generator = SeededGenerator(seed: 1)
    let content = Array(plain.prefix(3_000))
    let file = try AgeFile.encrypt(content, to: [identity.recipient])
    let armored = Array(AgeFile.armored(file).utf8)
    for _ in 0..<200 {
      #expect(!opens(turned(file, &generator)))
      #expect(!opens(turned(armored, &generator)))
    }
  }

  @Test func `every bit of a header counts`() throws {
    let file = try AgeFile.encrypt([1, 2, 3], to: [identity.recipient])
    let accepted = (0..<(file.count * 8)).filter { bit in
      var changed = file
      changed[bit / 8] ^= 1 << (bit % 8)
      return opens(changed)
    }
    #expect(accepted == [])
  }

  @Test func `a file that ends anywhere before its end is refused`() throws {
    let file = try AgeFile.encrypt([UInt8](repeating: 1, count: 1_000), to: [identity.recipient])
    #expect(opens(file))
    #expect((0..<file.count).filter { opens(Array(file.prefix($0))) } == [])
  }

  @Test func `a file that ends between two chunks is named truncated`() throws {
    let file = try AgeFile.encrypt(plain, to: [identity.recipient])
    let header = file.count - 16 - plain.count - 2 * 16
    let cut = Array(file.prefix(header + 16 + 65_536 + 16))
    #expect(throws: AgeError.truncated) { try AgeFile.decrypt(cut, identities: [identity]) }
  }

  @Test func `chunks that change places are refused`() throws {
    let file = try AgeFile.encrypt(plain + plain, to: [identity.recipient])
    let length = 65_536 + 16
    let start = file.count - 2 * plain.count - 3 * 16
    let swapped =
      file[..<start] + file[(start + length)..<(start + 2 * length)] + file[start..<(start + length)]
      + file[(start + 2 * length)...]
    #expect(swapped.count == file.count)
    #expect(throws: AgeError.alteredPayload) { try AgeFile.decrypt(Array(swapped), identities: [identity]) }
  }

  @Test func `someone who adds a way in for themselves is noticed`() throws {
    let thief = AgeIdentity.generate()
    let file = try AgeFile.encrypt(plain, to: [identity.recipient])
    let added = try AgeStanza.wrapped(FileKey(), for: thief.recipient).text
    let changed = Array("age-encryption.org/v1\n".utf8) + added + file.dropFirst(22)
    #expect(throws: AgeError.alteredHeader) { try AgeFile.decrypt(changed, identities: [identity]) }
    #expect(throws: AgeError.alteredHeader) { try AgeFile.decrypt(changed, identities: [thief]) }
  }

  @Test func `a thousand random edits are all refused`() throws {
    var generator = SeededGenerator(seed: 4)
    let file = try AgeFile.encrypt([UInt8](repeating: 1, count: 500), to: [identity.recipient])
    let accepted = (0..<1_000).map { _ in edited(file, &generator) }.filter { $0 != file && opens($0) }
    #expect(accepted == [])
  }

  private func opens(_ file: [UInt8]) -> Bool {
    (try? AgeFile.decrypt(file, identities: [identity])) != nil
  }

  private func turned(_ file: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var file = file
    file[generator.below(file.count)] ^= 1 << generator.below(8)
    return file
  }
}

/// A file after someone did something to it: bytes changed, left out, added, said twice or put elsewhere.
func edited(_ file: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
  var edited = file
  let start = generator.below(file.count)
  let end = min(start + 1 + generator.below(40), file.count)
  switch generator.below(5) {
  case 0: edited[start] = UInt8(generator.below(256))
  case 1: edited.removeSubrange(start..<end)
  case 2: edited.insert(contentsOf: (0...generator.below(40)).map { _ in UInt8(generator.below(256)) }, at: start)
  case 3: edited.insert(contentsOf: file[start..<end], at: end)
  default:
    edited.removeSubrange(start..<end)
    edited.insert(contentsOf: file[start..<end], at: generator.below(edited.count + 1))
  }
  return edited
}
