/// The Flesch-Kincaid grade of a text: about the year of school in which it is easily read.
///
/// Names, quoted terms, references and addresses count as one short word. Syllables are counted by vowel groups.
/// Source: Kincaid and others, 1975, US Navy Research Branch Report 8-75.
struct Readability {
  private(set) var words = 0
  private var syllables = 0
  private var sentences = 0
  private let names: Set<String>

  /// - Parameter names: Names in lower case.
  init(names: Set<String>) {
    self.names = names
  }

  /// The grade of what was added; 0 for no words.
  var grade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  mutating func add(_ text: String) {
    for sentence in Self.plain(text).split(whereSeparator: Self.endsSentence) {
      let found = sentence.split { !($0.isLetter || $0 == "'" || $0 == "’" || $0 == "-") }.filter {
        $0.contains(where: \.isLetter)
      }
      guard !found.isEmpty else { continue }
      sentences += 1
      words += found.count
      syllables += found.reduce(0) { $0 + count(in: $1.lowercased()) }
    }
  }

  private func count(in word: String) -> Int {
    if names.contains(word) { return 1 }
    return word.split(separator: "-").reduce(0) { $0 + Self.syllables(in: $1.filter { $0.isASCII && $0.isLetter }) }
  }

  private static func endsSentence(_ character: Character) -> Bool {
    character == "." || character == "!" || character == "?" || character == ":" || character == ";"
      || character.isNewline
  }

  /// The text with quoted terms, references and addresses replaced.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var closing: Character?
    for character in text {
      if let end = closing {
        if character == end { closing = nil }
        continue
      }
      closing = ["\"": "\"", "“": "”", "{": "}"][character]
      plain += closing == nil ? String(character) : " thing "
    }
    return plain.split(separator: " ").map { isAddress($0) ? "thing" : String($0) }.joined(separator: " ")
  }

  private static func isAddress(_ word: Substring) -> Bool {
    word.contains("@") || word.contains("://") || word.dropLast().contains(".")
  }

  private static func syllables(in word: String) -> Int {
    guard word.count > 3 else { return 1 }
    var groups = 0
    var wasVowel = false
    for letter in silentEndingDropped(word) {
      let isVowel = "aeiouy".contains(letter)
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return max(groups, 1)
  }

  private static func silentEndingDropped(_ word: String) -> Substring {
    if word.hasSuffix("le") { return word[...] }
    if word.hasSuffix("es"), let before = word.dropLast(2).last, !"laeiouyszx".contains(before) {
      return word.dropLast(2)
    }
    if word.hasSuffix("ed"), let before = word.dropLast(2).last, !"td".contains(before) { return word.dropLast(2) }
    if word.hasSuffix("e"), let before = word.dropLast().last, !"laeiouy".contains(before) { return word.dropLast() }
    return word[...]
  }
}
