internal import GuidanceModel

/// Finds words that are missing or that nothing uses, in every language.
struct WordsCheck {
  /// The language that every string must have.
  static let base = "en"

  let content: Content

  func faults() -> [ContentFault] {
    guard let catalogue = content.catalogues[Self.base] else {
      return [
        ContentFault(
          file: "words/\(Self.base)", mark: .none, problem: "there are no English words",
          remedy: "add words/\(Self.base)/")
      ]
    }
    return missing(from: catalogue, language: Self.base) + unknown(in: catalogue)
      + placeholderFaults(against: catalogue)
  }

  /// Words that another language still lacks; the English ones stand in for them.
  func warnings() -> [ContentFault] {
    content.catalogues.keys.sorted().filter { $0 != Self.base }.flatMap { language in
      missing(from: content.catalogues[language] ?? Catalogue(), language: language)
    }
  }

  private func missing(from catalogue: Catalogue, language: String) -> [ContentFault] {
    needed.filter { catalogue.lines($0).isEmpty }.map { key in
      ContentFault(
        file: "words/\(language)", mark: .none, problem: "'\(key)' has no words",
        remedy: "add them in a file of words/\(language)/")
    }
  }

  private func unknown(in catalogue: Catalogue) -> [ContentFault] {
    let known = Set(
      needed + content.questionnaires.flatMap { QuestionnaireWords($0.value.id).allowed(by: $0.value) }
        + content.forms.flatMap { FormWords($0.value.id).allowed(by: $0.value) })
    return catalogue.entries.keys.sorted().compactMap { key in
      guard !known.contains(key), !known.contains(Self.withoutNumber(key)), let entry = catalogue.entries[key] else {
        return nil
      }
      let near = Nearest.name(to: key, in: known.sorted())
      return ContentFault(
        file: entry.file, mark: entry.mark, problem: "nothing uses the words '\(key)'",
        remedy: near.map { "did you mean '\($0)'?" } ?? "delete them")
    }
  }

  private var needed: [String] {
    let interface =
      content.hasInterface
      ? Phrase.allCases.map(\.key) + DraftPhrase.allCases.map(\.key) + ServicePhrase.allCases.map(\.key)
        + KioskPhrase.allCases.map(\.key) : []
    return interface + content.questionnaires.flatMap { QuestionnaireWords($0.value.id).needed(by: $0.value) }
      + content.forms.flatMap { FormWords($0.value.id).needed(by: $0.value) }
  }

  /// A translation has the same placeholders as the English words.
  private func placeholderFaults(against base: Catalogue) -> [ContentFault] {
    content.catalogues.keys.sorted().filter { $0 != Self.base }.flatMap { language in
      (content.catalogues[language]?.entries ?? [:]).sorted { $0.key < $1.key }.compactMap { key, entry in
        guard let english = base[key], Self.placeholders(english) != Self.placeholders(entry.text) else { return nil }
        return ContentFault(
          file: entry.file, mark: entry.mark, problem: "'\(key)' has other placeholders than the English words",
          remedy: "use \(Self.placeholders(english).sorted().joined(separator: ", "))")
      }
    }
  }

  private static func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{").dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { "{\(part[..<$0])}" }
      })
  }

  private static func withoutNumber(_ key: String) -> String {
    guard let dot = key.lastIndex(of: "."), key[key.index(after: dot)...].allSatisfy(\.isNumber) else { return key }
    return String(key[..<dot])
  }
}
