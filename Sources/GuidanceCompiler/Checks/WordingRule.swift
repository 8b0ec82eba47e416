internal import GuidanceModel

/// Words that people must not meet, except in the places named.
package struct WordingRule: Sendable {
  package let id: String
  /// What is wrong with them, as the end of "the word … stands here: ".
  package let reason: String
  package let remedy: String
  /// Paths, with `*` at their end for all that begin so; `#key` limits one to a key of the record.
  package let allowed: [String]
  /// Single words in lower case.
  private let words: Set<String>
  /// Beginnings of words, written with `*` at their end.
  private let beginnings: [String]
  /// Several words in a row; one that ends in `*` stands for every word that begins so.
  private let phrases: [[String]]

  init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "reason", "remedy", "words", "allowed")
    id = try fields.required("id").name()
    reason = try fields.required("reason").text()
    remedy = try fields.required("remedy").text()
    let all = try fields.required("words").texts().map { $0.lowercased() }
    words = Set(all.filter { !$0.contains(" ") && !$0.hasSuffix("*") })
    beginnings = all.filter { !$0.contains(" ") && $0.hasSuffix("*") }.map { String($0.dropLast()) }
    phrases = all.filter { $0.contains(" ") }.map { $0.split(separator: " ").map(String.init) }
    allowed = try fields.texts("allowed")
  }

  func allows(_ passage: Passage) -> Bool {
    allowed.contains { place in
      let parts = place.split(separator: "#", maxSplits: 1)
      let fits = Self.matches(passage.file, String(parts[0]))
      return fits && (parts.count == 1 || Self.matches(passage.key, String(parts[1])))
    }
  }

  /// The first word or phrase of the rule that stands in a row of lower-case words.
  func word(in words: [String]) -> String? {
    words.indices.lazy.compactMap { found(at: $0, in: words) }.first
  }

  private func found(at index: Int, in words: [String]) -> String? {
    if self.words.contains(words[index]) || beginnings.contains(where: words[index].hasPrefix) { return words[index] }
    let phrase = phrases.first { phrase in
      phrase.count <= words.count - index && zip(words[index...], phrase).allSatisfy(Self.matches)
    }
    return phrase?.joined(separator: " ")
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? text.hasPrefix(pattern.dropLast()) : text == pattern
  }
}
