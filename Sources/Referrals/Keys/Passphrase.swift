/// Passphrases that the program proposes.
package enum Passphrase {
  /// Words drawn at random from a list, each as likely as any other, with a space between them.
  ///
  /// Six words from a list of 7,776 are as hard to guess as 77 random bits.
  package static func generate(
    words: [String], count: Int = 6, using generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
  }
}
