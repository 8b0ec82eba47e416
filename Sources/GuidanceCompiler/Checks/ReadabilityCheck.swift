internal import GuidanceModel

/// Warns of pages that are harder to read than they may be.
struct ReadabilityCheck {
  /// The fewest words of which a grade says anything.
  private static let fewestWords = 20

  let content: Content

  /// Grade 6 for questions, outcomes and contacts, 8 for advice pages.
  func warnings() -> [ContentFault] {
    pages().compactMap { page in
      var readability = Readability(names: content.names)
      for passage in page.passages { readability.add(passage.text) }
      guard readability.words >= Self.fewestWords, readability.grade > page.limit, let first = page.passages.first
      else { return nil }
      let grade = (readability.grade * 10).rounded() / 10
      return first.fault(
        "'\(page.name)' reads at grade \(grade), above \(Int(page.limit))", remedy: "use shorter sentences and words")
    }
  }

  private struct Page {
    let name: String
    let limit: Double
    let passages: [Passage]
  }

  private func pages() -> [Page] {
    let groups = Dictionary(grouping: Passage.all(in: content.folder), by: Self.pageName)
    return groups.keys.sorted().map { name in
      let limit = name.hasPrefix("topics/") ? 8.0 : 6.0
      return Page(name: name, limit: limit, passages: groups[name] ?? [])
    }
  }

  /// A file is a page, except in the catalogue, where a question, an outcome or a part of the interface is.
  private static func pageName(_ passage: Passage) -> String {
    guard passage.file.hasPrefix("words/") else { return passage.file }
    let depth = passage.key.hasPrefix("interface.") ? 2 : 3
    return "\(passage.file)#" + passage.key.split(separator: ".").prefix(depth).joined(separator: ".")
  }
}
