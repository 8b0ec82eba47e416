internal import GuidanceModel

/// Looks for words that people must not meet, and for dial strings outside contact records.
struct WordingCheck {
  let content: Content
  /// Every group of digits that a contact publishes, as a whole and, where words stand between, one by one.
  private let knownDials: Set<String>

  init(content: Content) {
    self.content = content
    let dials = content.contacts.flatMap { $0.value.channels.compactMap(\.dial) }
    let groups = dials.flatMap { $0.split { !($0.isNumber || $0 == " ") }.map(DialStrings.trimmed) }
    knownDials = Set(groups.filter { $0.count > 1 && $0 != "999" })
  }

  func faults() -> [ContentFault] {
    let passages = Passage.all(in: content.folder)
    return passages.flatMap(wordFaults) + passages.compactMap(dialFault)
  }

  private func wordFaults(_ passage: Passage) -> [ContentFault] {
    let words = Self.words(of: passage.text)
    return content.wording.compactMap { rule in
      guard !rule.allows(passage), let word = rule.word(in: words) else { return nil }
      return passage.fault("'\(word)' stands here: \(rule.reason)", remedy: rule.remedy)
    }
  }

  /// Lower-case words, with a dot for whatever ends a phrase.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in withoutReferences(text).lowercased().unicodeScalars {
      let kept: Unicode.Scalar = scalar == "’" ? "'" : scalar
      if isPartOfWord(kept) {
        word.append(kept)
        continue
      }
      if !word.isEmpty { words.append(String(word)) }
      if kept != " " { words.append(".") }
      word.removeAll()
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "-" || (scalar.isASCII ? scalar.isAlphanumeric : scalar.properties.isAlphabetic)
  }

  private func dialFault(_ passage: Passage) -> ContentFault? {
    let own = content.contacts.first { $0.file == passage.file }?.value.channels.compactMap(\.dial) ?? []
    let numbers = DialStrings.all(in: Self.withoutReferences(passage.text), known: knownDials)
    guard let number = numbers.first(where: { number in !own.contains { $0.contains(number) } }) else { return nil }
    return passage.fault(
      "the dial string '\(number)' stands in a text", remedy: "refer to its contact, such as {contact:act-early}")
  }

  private static func withoutReferences(_ text: String) -> String {
    Prose(text).pieces.map { piece in
      if case .text(let text) = piece { text } else { "—" }
    }.joined()
  }
}

/// Finds what could be dialled or written to in a sentence.
enum DialStrings {
  /// Groups of digits that a contact publishes, those long enough to be a number, and mailboxes.
  static func all(in text: String, known: Set<String>) -> [String] {
    let numbers = runs(in: text).filter { known.contains($0) || $0.filter(\.isNumber).count >= 6 }
    return numbers + text.split(separator: " ").map(String.init).filter { $0.dropFirst().dropLast().contains("@") }
  }

  static func trimmed(_ run: some StringProtocol) -> String {
    run.split(separator: " ").joined(separator: " ")
  }

  /// Digits with single spaces or dashes between them; a comma or a letter ends a run.
  private static func runs(in text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) && $0 != " " && $0 != "-" }
      .map { trimmed(String($0.map { $0 == "-" ? " " : $0 })) }.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  fileprivate var isAlphanumeric: Bool {
    switch self {
    case "a"..."z", "0"..."9": true
    default: false
    }
  }
}
