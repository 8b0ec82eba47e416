/// The words that a generated passphrase is made of.
package struct PassphraseWords: Sendable {
  /// As many as five dice have throws, so that a word is worth 12.9 bits.
  package static let count = 7_776

  package let words: [String]
  /// Passphrases that are guessed first, which no one may choose.
  package let common: [String]

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("words", "common")
    let list = try fields.required("words")
    words = try list.texts()
    common = try fields.texts("common")
    guard words.count == Self.count, Set(words).count == Self.count else {
      throw list.fault("the list does not hold \(Self.count) different words", remedy: "add or delete some")
    }
    if let word = words.first(where: { !Self.fits($0) }) {
      throw list.fault("'\(word)' is hard to type or to remember", remedy: "use three to eight of the letters a to z")
    }
  }

  private static func fits(_ word: String) -> Bool {
    (3...8).contains(word.utf8.count)
      && word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
