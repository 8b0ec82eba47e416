internal import GuidanceModel

/// Words that people must not meet, except in the places named.
package struct WordingRule: Sendable {
  package let id: String
  /// What is wrong with them, as the end of "the word … stands here: ".
  package let reason: String
  package let remedy: String
  /// Words and phrases in lower case; one that ends in `*` stands for every word that begins so.
  package let words: [String]
  /// Paths, with `*` at their end for all that begin so; `#key` limits one to a key of the record.
  package let allowed: [String]

  init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "reason", "remedy", "words", "allowed")
    id = try fields.required("id").name()
    reason = try fields.required("reason").text()
    remedy = try fields.required("remedy").text()
    words = try fields.required("words").texts().map { $0.lowercased() }
    allowed = try fields.texts("allowed")
  }

  func allows(_ passage: Passage) -> Bool {
    allowed.contains { place in
      let parts = place.split(separator: "#", maxSplits: 1)
      let fits = Self.matches(passage.file, String(parts[0]))
      return fits && (parts.count == 1 || Self.matches(passage.key, String(parts[1])))
    }
  }

  /// The first of its words that a text holds, as a whole word.
  func word(in words: [Substring]) -> String? {
    self.words.first { wanted in
      let parts = wanted.split(separator: " ")
      guard words.count >= parts.count else { return false }
      return (0...words.count - parts.count).contains { start in
        zip(parts, words[start...]).allSatisfy { Self.matches(String($1), String($0)) }
      }
    }
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? text.hasPrefix(pattern.dropLast()) : text == pattern
  }
}
