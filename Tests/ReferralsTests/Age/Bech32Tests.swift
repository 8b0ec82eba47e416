import Testing

@testable import Referrals

struct Bech32Tests {
  /// Source: Bitcoin Improvement Proposal 173, "Test vectors".
  @Test func `a published example agrees`() {
    let text = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"
    let bytes = Hexadecimal.bytes("00443214c74254b635cf84653a56d7c675be77df")
    #expect(Bech32.decode(text, prefix: "abcdef") == bytes)
    #expect(bytes.map { Bech32.encode($0, prefix: "abcdef") } == text)
    #expect(Bech32.decode("a12uel5l", prefix: "a") == [])
  }

  @Test func `a letter that is changed anywhere is refused`() throws {
    let text = Bech32.encode(Array(0..<32), prefix: "age")
    let changed = text.indices.flatMap { index in
      "qpzry1x".filter { $0 != text[index] }.map { text.replacingCharacters(at: index, with: $0) }
    }
    #expect(changed.count > 300)
    #expect(changed.filter { Bech32.decode($0, prefix: "age") != nil } == [])
  }

  @Test func `letters that are left out or added are refused`() {
    let text = Bech32.encode(Array(0..<32), prefix: "age")
    for length in 0..<text.count { #expect(Bech32.decode(String(text.prefix(length)), prefix: "age") == nil) }
    #expect(Bech32.decode(text + "q", prefix: "age") == nil)
    #expect(Bech32.decode(" " + text, prefix: "age") == nil)
    #expect(Bech32.decode(text + "\n", prefix: "age") == nil)
    #expect(Bech32.decode(text.uppercased(), prefix: "age") == nil)
  }
}

extension String {
  func replacingCharacters(at index: Index, with letter: Character) -> String {
    prefix(upTo: index) + String(letter) + suffix(from: self.index(after: index))
  }
}
