import Foundation
import GuidanceModel

/// The document of a draft, derived once more from the trees of a form and its words, and as plainly as can be.
///
/// It looks every condition up again whenever it needs one, and knows what a sample of text means from the sample.
struct NaiveDocument {
  let form: Tree
  let words: [String: String]
  let entries: [String: FormEntry]

  private var id: String { form["id"]?.scalar ?? "" }
  private var sections: [Tree] { form["sections"]?.items ?? [] }
  private var fields: [Tree] { sections.flatMap { $0["fields"]?.items ?? [] } }

  var lines: [String] {
    let gaps = fields.filter { isAsked($0) && !isTouched($0) && !isInRemark($0) }.map { ($0, title($0)) }
    let missing = gaps.filter { !flag("known-only", $0.0) }.map { "  \($0.1)" }
    let unasked = gaps.filter { flag("known-only", $0.0) }.map { "  \($0.1)" }
    var end: [String] = missing.isEmpty ? [] : ["- \(words["drafts.document.missing"] ?? "")"] + missing
    end += unasked.isEmpty ? [] : ["- \(words["drafts.document.not-asked"] ?? "")"] + unasked
    if !end.isEmpty { end = ["## \(words["drafts.document.not-given"] ?? "")"] + end }
    return sections.flatMap(section) + end
  }

  private func section(_ section: Tree) -> [String] {
    let name = section["id"]?.scalar ?? ""
    let all = section["fields"]?.items ?? []
    let told = all.filter { isAsked($0) && isTouched($0) }.flatMap(item)
    let remark = all.contains(where: isInRemark) ? ["! \(words["\(id).section.\(name).untouched"] ?? "")"] : []
    return told + remark == [] ? [] : ["## \(words["\(id).section.\(name).title"] ?? "")"] + told + remark
  }

  private func item(_ field: Tree) -> [String] {
    guard let entry = entries[field.name] else { return [] }
    var notes: [String] = []
    if flag("fact", field), case .typed = entry.content { notes.append("  (\(provenance(entry)))") }
    if isTouched(field), !isReadable(field), !isInstead(entry) {
      notes.append("  (\(words["drafts.document.as-typed"] ?? ""))")
    }
    let lines: [String] =
      switch entry.content {
      case .instead(let instead): [words["drafts.instead.\(instead.rawValue)"] ?? ""]
      case .chosen(let names): names.map { words["\(id).field.\(field.name).option.\($0)"] ?? $0 }
      case .typed(let text): EntrySample.sample(of: text)?.lines ?? []
      }
    return ["- \(title(field))"] + lines.map { "  \($0)" } + notes
  }

  private func provenance(_ entry: FormEntry) -> String {
    let basis = ["saw", "heard", "told", "read"].filter { name in entry.basis.contains { $0.rawValue == name } }
    let known = basis.map { words["drafts.basis.\($0)"] ?? "" }.joined(separator: ", ")
    return (words["drafts.document.provenance"] ?? "")
      .replacingOccurrences(of: "{basis}", with: known.isEmpty ? words["drafts.basis.unsaid"] ?? "" : known)
      .replacingOccurrences(of: "{written}", with: "22 November 2026, 20:00")
      .replacingOccurrences(of: "{seen}", with: entry.seen.isEmpty ? words["drafts.seen.unsaid"] ?? "" : entry.seen)
  }

  private func title(_ field: Tree) -> String { words["\(id).field.\(field.name).title"] ?? "" }

  /// Whether the one line of its section stands for a field.
  private func isInRemark(_ field: Tree) -> Bool { flag("prompt", field) && isAsked(field) && !isTouched(field) }

  // MARK: What is asked

  func isAsked(_ field: Tree) -> Bool { field["if"].map(holds) ?? true }

  private func holds(_ condition: Tree) -> Bool {
    guard case .map(let entries, _) = condition, let entry = entries.first else { return false }
    let parts = entry.value.items
    switch entry.key {
    case "not": return !holds(entry.value)
    case "all": return !parts.contains { !holds($0) }
    case "any": return parts.contains(where: holds)
    case "answered": return isAnswered(entry.value.scalar ?? "")
    default:
      guard let name = parts.first?.scalar, isAnswered(name), let operand = parts.last else { return false }
      let wanted = operand.scalar.map { [$0] } ?? operand.items.compactMap(\.scalar)
      guard case .chosen(let names)? = self.entries[name]?.content else { return false }
      return names.contains(where: wanted.contains)
    }
  }

  private func isAnswered(_ name: String) -> Bool {
    guard let field = fields.first(where: { $0.name == name }), let entry = entries[name] else { return false }
    return isAsked(field) && isTouched(field) && !isInstead(entry) && isReadable(field)
  }

  // MARK: Entries

  private func isTouched(_ field: Tree) -> Bool {
    switch entries[field.name]?.content {
    case nil: false
    case .instead: true
    case .chosen(let names): !names.isEmpty
    case .typed(let text): EntrySample.sample(of: text)?.isBlank == false
    }
  }

  private func isInstead(_ entry: FormEntry) -> Bool {
    if case .instead = entry.content { true } else { false }
  }

  /// Whether what stands there is what the field asks for.
  private func isReadable(_ field: Tree) -> Bool {
    let kind = field["kind"]?.scalar ?? ""
    switch entries[field.name]?.content {
    case nil, .instead: return false
    case .chosen(let names):
      let known = (field["options"]?.items ?? []).compactMap(\.scalar)
      let alone = (field["alone"]?.items ?? []).compactMap(\.scalar)
      let isOne = Set(names).count == 1
      return names.allSatisfy(known.contains)
        && (kind == "choice" ? isOne : isOne || !names.contains(where: alone.contains))
    case .typed(let text):
      guard let sample = EntrySample.sample(of: text) else { return false }
      let usual = ["text", "lines"].contains(kind) ? 10_000 : 200
      guard text.count <= field["limit"]?.scalar.flatMap({ Int($0) }) ?? usual else { return false }
      if ["line", "text", "lines"].contains(kind) { return true }
      return sample.kinds.contains { $0.rawValue == kind } && !(flag("past", field) && sample.isFuture)
    }
  }

  private func flag(_ key: String, _ field: Tree) -> Bool { field[key]?.scalar == "true" }
}

extension Tree {
  fileprivate var items: [Tree] {
    if case .list(let items, _) = self { items } else { [] }
  }

  fileprivate var scalar: String? {
    if case .text(let text, _) = self { text } else { nil }
  }

  fileprivate var name: String { self["id"]?.scalar ?? "" }

  fileprivate subscript(key: String) -> Tree? {
    guard case .map(let entries, _) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
