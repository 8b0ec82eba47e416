/// Words that change what a search shows.
package struct SearchRules: Sendable {
  /// Words of danger; one that ends in `*` stands for every word that begins so.
  package let crisisWords: [String]
  /// Contacts that stand above every result when such a word was typed.
  package let pinned: [Identifier<Contact>]
  /// Words that people type for another word: each list means the same.
  package let synonyms: [[String]]

  /// No rules.
  package init() {
    crisisWords = []
    pinned = []
    synonyms = []
  }

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("crisis", "pinned", "synonyms")
    crisisWords = try fields.required("crisis").texts()
    pinned = try fields.required("pinned").map { item throws(ContentFault) in try item.identifier() }
    synonyms = try fields.map("synonyms") { item throws(ContentFault) in try item.texts() }
  }

  /// Whether what was typed holds a word of danger.
  package func meansDanger(_ words: [String]) -> Bool {
    words.contains { word in
      crisisWords.contains { $0.hasSuffix("*") ? word.hasPrefix($0.dropLast()) : word == $0 }
    }
  }

  /// A word with those that mean the same.
  package func meanings(of word: String) -> [String] {
    [word] + synonyms.filter { $0.contains(word) }.flatMap(\.self).filter { $0 != word }
  }
}
