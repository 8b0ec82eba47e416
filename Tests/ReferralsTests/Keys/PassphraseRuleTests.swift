import Referrals
import TestSupport
import Testing

struct PassphraseRuleTests {
  private let rule = PassphraseRule(common: ["correct horse battery staple", "Password1234", ""])

  @Test func `fifteen characters are the least`() {
    #expect(rule.problem(with: "") == .tooShort)
    #expect(rule.problem(with: "purple-ladder7") == .tooShort)
    #expect(rule.problem(with: "purple-ladder72") == nil)
    #expect(rule.problem(with: "Ŵyn ar y tŷ mawr") == nil)
  }

  @Test(arguments: [
    "correct horse battery staple", "CORRECT  HORSE BATTERY STAPLE", "correcthorsebatterystaple",
    "password1234 password1234", "Password1234Password1234",
  ])
  func `a common one is refused in any case and spacing, and said twice`(passphrase: String) {
    #expect(rule.problem(with: passphrase) == .common)
  }

  @Test(arguments: [
    "aaaaaaaaaaaaaaaaaaaa", "               ", "abababababababab", "1234123412341234", "abcdefghijklmnopqrst",
    "zyxwvutsrqponmlk", "1234567890123456", "qwertyuiopasdfghjkl", "qwertyuiop1234567890", "aabbccddeeffgghhii",
  ])
  func `a pattern is refused`(passphrase: String) {
    #expect(rule.problem(with: passphrase) == .pattern)
  }

  @Test func `what the program proposes is always accepted`() {
    let words = ["abacus", "zoom", "deft", "high", "nope", "stub", "quartz", "aardvark", "ladder", "ahoy", "yo-yo"]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<1_000 {
      let passphrase = Passphrase.generate(words: words, using: &generator)
      guard Set(passphrase.split(separator: " ")).count > 1 else { continue }
      #expect(rule.problem(with: passphrase) == nil, "\(passphrase)")
    }
  }
}
