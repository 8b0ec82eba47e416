import GuidanceModel
import TestSupport

/// Makes every mutant of a form by each kind of change, and picks some of them by a seed.
struct FormMutator {
  let form: Tree
  let words: Tree
  let id: String
  let root = TreePlace()

  init(form: Tree, words: Tree) {
    self.form = form
    self.words = words
    id = form.value("id")?.text ?? ""
  }

  /// At most so many mutants of each kind, the same ones for the same seed.
  func mutants(ofEach most: Int, seed: UInt64) -> [FormMutant] {
    var random = SeededGenerator(seed: seed)
    return FormMutation.allCases.flatMap { kind in
      all(kind, using: &random).shuffled(using: &random).prefix(most)
    }
  }

  // MARK: Places

  typealias Place = (place: TreePlace, tree: Tree)

  private func items(at place: TreePlace) -> [Place] {
    (form[place]?.items ?? []).enumerated().map { (place.index($0.offset), $0.element) }
  }

  private var fields: [Place] { items(at: root.key("sections")).flatMap { items(at: $0.place.key("fields")) } }
  private var rules: [Place] { items(at: root.key("rules")) }
  var names: [String] { fields.compactMap { $0.tree.value("id")?.text } }

  /// Every condition with the field or rule that has it.
  private var conditions: [(owner: Tree, condition: Place)] {
    (fields + rules).compactMap { holder in
      holder.tree.value("if").map { (holder.tree, (holder.place.key("if"), $0)) }
    }
  }

  /// The parts of conditions that name a field: the place of the name, and of the operand beside it.
  private var atoms: [(owner: Tree, name: TreePlace, operand: TreePlace?)] {
    conditions.flatMap { owner, condition in
      atoms(in: condition.tree, at: condition.place).map { (owner, $0.name, $0.operand) }
    }
  }

  private func atoms(in condition: Tree, at place: TreePlace) -> [(name: TreePlace, operand: TreePlace?)] {
    guard let entry = condition.entries.first else { return [] }
    let inside = place.key(entry.key)
    switch entry.key {
    case "any", "all": return entry.value.items.enumerated().flatMap { atoms(in: $1, at: inside.index($0)) }
    case "not": return atoms(in: entry.value, at: inside)
    case "answered": return [(inside, nil)]
    case "at-least", "at-most": return [(inside.index(0), nil)]
    default: return [(inside.index(0), inside.index(1))]
    }
  }

  // MARK: Changes

  func changed(_ kind: FormMutation, _ name: String, _ place: TreePlace, to new: Tree?) -> FormMutant {
    FormMutant(kind: kind, name: name, changes: ["forms/\(id).yaml": form.replacing(place, with: new)])
  }

  func reworded(_ kind: FormMutation, _ name: String, _ place: TreePlace, to new: Tree?) -> FormMutant {
    FormMutant(kind: kind, name: name, changes: ["words/en/\(id).yaml": words.replacing(place, with: new)])
  }

  /// A change of each place, by the id of the field or rule that it stands in.
  private func each(
    _ kind: FormMutation, _ places: [Place], at key: String, to new: (Tree) -> Tree?
  ) -> [FormMutant] {
    places.compactMap { place, tree in
      tree.value(key).map { changed(kind, "\(tree.name) \(key)", place.key(key), to: new($0)) }
    }
  }

  private func all(_ kind: FormMutation, using random: inout SeededGenerator) -> [FormMutant] {
    switch kind {
    case .pointAtLaterField: laterFields(kind)
    case .misspellField:
      atoms.map { changed(kind, $0.owner.name, $0.name, to: .scalar("\(form[$0.name]?.text ?? "")x")) }
    case .misspellOption:
      operands.map { changed(kind, $0.owner.name, $0.place, to: .scalar("\(form[$0.place]?.text ?? "")x")) }
    case .renameOption:
      fields.flatMap { field in
        items(at: field.place.key("options")).map { changed(kind, field.tree.name, $0.place, to: .scalar("renamed")) }
      }
    case .renameField: each(kind, fields, at: "id") { .scalar("\($0.text ?? "")x") }
    case .duplicateField: Array(each(kind, fields, at: "id") { _ in .scalar(names[0]) }.dropFirst())
    case .changeKind:
      each(kind, fields, at: "kind") { .scalar($0.text == "choice" || $0.text == "choices" ? "line" : "choice") }
    case .duplicateTitle: duplicatedTitles(kind, using: &random)
    case .removeWords: removedWords(kind)
    case .stopHint: hints.map { reworded(kind, $0.name, $0.place, to: .scalar("\(words[$0.place]?.text ?? "").")) }
    case .pointRuleAtText:
      orders.map { changed(kind, $0.tree.name, $0.place.key("order").index(0), to: .scalar(names[0])) }
    case .orderItself:
      orders.map { changed(kind, $0.tree.name, $0.place.key("order").index(0), to: $0.tree.value("order")?.items.last) }
    case .contradict:
      conditions.map { changed(kind, $0.owner.name, $0.condition.place, to: Self.contradiction($0.condition.tree)) }
    case .dropRule: rules.map { changed(kind, $0.tree.name, $0.place, to: nil) }
    case .dropCondition: each(kind, fields, at: "if") { _ in nil }
    case .negateCondition:
      conditions.map { changed(kind, $0.owner.name, $0.condition.place, to: .single("not", $0.condition.tree)) }
    case .swapOption: swappedOptions(kind)
    case .swapOrder: each(kind, orders, at: "order") { .list($0.items.reversed(), .none) }
    case .deleteFrom: each(kind, fields, at: "from") { _ in nil }
    case .dropFlag:
      ["past", "fact", "prompt", "known-only", "need"].flatMap { each(kind, fields, at: $0) { _ in nil } }
    case .changeSeverity: each(kind, rules, at: "severity") { .scalar($0.text == "advice" ? "problem" : "advice") }
    }
  }

  private var orders: [Place] { rules.filter { $0.tree.value("order") != nil } }

  /// The single options that conditions name.
  private var operands: [(owner: Tree, place: TreePlace, field: String)] {
    atoms.flatMap { atom -> [(owner: Tree, place: TreePlace, field: String)] in
      guard let operand = atom.operand, let field = form[atom.name]?.text else { return [] }
      let listed = items(at: operand).map(\.place)
      return (listed.isEmpty ? [operand] : listed).map { (atom.owner, $0, field) }
    }
  }

  private static func contradiction(_ condition: Tree) -> Tree {
    .single("all", .list([condition, .single("not", condition)], .none))
  }

  /// Conditions of fields, each part read from the last field instead; of rules there are no later fields.
  private func laterFields(_ kind: FormMutation) -> [FormMutant] {
    let isField = Set(names)
    return atoms.filter { isField.contains($0.owner.name) }.compactMap { atom in
      let place = TreePlace(parts: Array(atom.name.parts.prefix(5)))
      return changed(kind, atom.owner.name, place, to: .single("answered", .scalar(names.last ?? "")))
    }
  }

  private func swappedOptions(_ kind: FormMutation) -> [FormMutant] {
    operands.flatMap { operand in
      let field = fields.first { $0.tree.name == operand.field }
      let others = (field?.tree.value("options")?.items ?? []).filter { $0.text != form[operand.place]?.text }
      return others.map { changed(kind, "\(operand.owner.name) to \($0.text ?? "")", operand.place, to: $0) }
    }
  }
}

extension Tree {
  /// The id of a field or a rule.
  fileprivate var name: String { value("id")?.text ?? "" }
}
