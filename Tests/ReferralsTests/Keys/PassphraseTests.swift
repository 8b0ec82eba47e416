import Referrals
import TestSupport
import Testing

struct PassphraseTests {
  private let words = (0..<7_776).map { "word\($0)" }

  @Test func `a passphrase is six words of the list`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<100 {
      let passphrase = Passphrase.generate(words: words, using: &generator)
      let parts = passphrase.split(separator: " ").map(String.init)
      #expect(parts.count == 6)
      #expect(parts.allSatisfy(words.contains))
    }
  }

  @Test func `every word is drawn, and none much more often than another`() {
    var generator = SeededGenerator(seed: 2)
    let few = ["a", "b", "c", "d"]
    var counts: [Substring: Int] = [:]
    for _ in 0..<2_000 {
      let passphrase = Passphrase.generate(words: few, using: &generator)
      for word in passphrase.split(separator: " ") { counts[word, default: 0] += 1 }
    }
    #expect(counts.count == 4)
    #expect(counts.values.allSatisfy { (2_700...3_300).contains($0) }, "\(counts)")
  }

  @Test func `the numbers of the system never give the same passphrase again`() {
    var generator = SystemRandomNumberGenerator()
    #expect(Set((0..<200).map { _ in Passphrase.generate(words: words, using: &generator) }).count == 200)
  }
}
