/// Words that change what a search shows.
package struct SearchRules: Sendable {
  /// Words of danger; one that ends in `*` stands for every word that begins so.
  package let crisisWords: [String]
  /// What is said to tell that there is no danger: a word of danger in it is none.
  package let calmPhrases: [[String]]
  /// Contacts that stand above every result when such a word was typed.
  package let pinned: [Identifier<Contact>]
  /// Words that say nothing by themselves.
  package let ignored: Set<String>
  /// Words that people type for other words: each list means the same.
  private let synonyms: [[[String]]]
  /// What a word takes in, by the word: someone who looks for food is helped by a meal, but not the other way round.
  private let kinds: [String: [[String]]]

  /// No rules.
  package init() {
    crisisWords = []
    calmPhrases = []
    pinned = []
    ignored = []
    synonyms = []
    kinds = [:]
  }

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("crisis", "calm", "pinned", "ignored", "synonyms", "kinds")
    crisisWords = try fields.required("crisis").texts()
    calmPhrases = try fields.texts("calm").map(SearchWords.all)
    pinned = try fields.required("pinned").map { item throws(ContentFault) in try item.identifier() }
    ignored = Set(try fields.texts("ignored"))
    synonyms = try fields.map("synonyms") { item throws(ContentFault) in try item.texts().map(SearchWords.all) }
    var kinds: [String: [[String]]] = [:]
    for entry in try fields["kinds"]?.anyFields().entries ?? [] {
      kinds[entry.key] = try Reader(entry.value, file: reader.file).texts().map(SearchWords.all)
    }
    self.kinds = kinds
  }

  /// Whether what was typed holds a word of danger.
  package func meansDanger(_ words: [String]) -> Bool {
    leavingOut(calmPhrases, of: words[...]).contains { word in
      crisisWords.contains { $0.hasSuffix("*") ? word.hasPrefix($0.dropLast()) : word == $0 }
    }
  }

  /// The words that say something; all of them when none does.
  package func telling(_ words: [String]) -> [String] {
    let telling = words.filter { !ignored.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// What is looked for, word by word; words that mean something together are one term.
  package func terms(_ words: ArraySlice<String>) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    var rest = words
    while let word = rest.first {
      let term = phrase(beginning: rest) ?? [word]
      terms.append(SearchTerm(meanings: meanings(of: term)))
      rest = rest.dropFirst(term.count)
    }
    return terms
  }

  /// The longest words at the beginning that mean something together.
  package func phrase(beginning words: ArraySlice<String>) -> [String]? {
    synonyms.joined().filter { $0.count > 1 && words.starts(with: $0) }.max { $0.count < $1.count }
  }

  /// Words with those that mean the same, and what they take in.
  package func meanings(of words: [String]) -> [[String]] {
    let same = synonyms.filter { $0.contains(words) }.joined().filter { $0 != words }
    let all = [words] + same
    return all + all.flatMap { $0.count == 1 ? kinds[$0[0]] ?? [] : [] }.filter { !all.contains($0) }
  }

  private func leavingOut(_ phrases: [[String]], of words: ArraySlice<String>) -> [String] {
    var left: [String] = []
    var rest = words
    while let word = rest.first {
      let phrase = phrases.first(where: rest.starts)
      if phrase == nil { left.append(word) }
      rest = rest.dropFirst(phrase?.count ?? 1)
    }
    return left
  }
}
