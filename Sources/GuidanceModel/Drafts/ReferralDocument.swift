/// A draft as a document for people to read, whatever it is written as: text, a web page or paper.
package struct ReferralDocument: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let label: String
    /// What was given, a paragraph or an item each.
    package let lines: [String]
    /// How it is known, when it was seen, when it was written.
    package let notes: [String]
  }

  package struct Section: Hashable, Sendable {
    package let title: String
    package let items: [Item]
    /// What stands for all that was left untouched.
    package let remarks: [String]
  }

  package let title: String
  /// The protective marking as the organisation sets it; empty for none.
  package let marking: String
  /// What the document is: prepared with Signpost, which edition, whether it was sent.
  package let status: [String]
  package let sections: [Section]
  /// Fields that say nothing, by their names, with the words that introduce them.
  package let notGiven: Section?
  /// The language of its words, as in `en`.
  package let language: String
}
