import GuidanceModel
import TestSupport

/// Changes of the words of a form.
extension FormMutator {
  func title(of name: String) -> TreePlace { root.key(id).key("field").key(name).key("title") }

  func duplicatedTitles(_ kind: FormMutation, using random: inout SeededGenerator) -> [FormMutant] {
    names.compactMap { name in
      let other = names.filter { $0 != name }.randomElement(using: &random) ?? name
      return reworded(kind, "\(name) as \(other)", title(of: name), to: words[title(of: other)])
    }
  }

  var hints: [(name: String, place: TreePlace)] {
    names.map { ($0, root.key(id).key("field").key($0).key("hint")) }.filter { words[$0.1] != nil }
  }

  /// Titles of fields and sections, options and rules.
  func removedWords(_ kind: FormMutation) -> [FormMutant] {
    let part = root.key(id)
    let sections = (words[part.key("section")]?.entries ?? []).map { part.key("section").key($0.key).key("title") }
    let rules = (words[part.key("rule")]?.entries ?? []).map { part.key("rule").key($0.key) }
    let options = names.flatMap { name in
      let place = part.key("field").key(name).key("option")
      return (words[place]?.entries ?? []).map { place.key($0.key) }
    }
    return (sections + rules + options + names.map(title)).map { place in
      reworded(
        kind, place.parts.compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: "."), place,
        to: nil)
    }
  }
}
