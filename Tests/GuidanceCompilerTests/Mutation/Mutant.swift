import GuidanceModel
import TestSupport

/// A questionnaire with one thing changed.
struct Mutant: Sendable {
  /// What was done, in words that name the place.
  let name: String
  let tree: Tree
}

/// The kinds of change that are tried on a questionnaire.
enum MutationOperator: String, CaseIterable, Sendable {
  case retargetRoute = "retarget a route"
  case dropRoute = "drop a route"
  case swapRoutes = "swap two routes"
  case dropDangerRule = "drop a danger rule"
  case retargetDangerRule = "retarget a danger rule"
  case dropFloor = "drop a floor"
  case lowerFloor = "lower a floor"
  case swapCondition = "swap any and all"
  case weakenCondition = "weaken a condition"
  case negateCondition = "negate a condition"
  case changeOption = "change an option in a condition"
  case dropListing = "drop a listing"
  case reorderListings = "reorder listings"
  case dropListingCondition = "drop a listing's condition"
  case changeUrgency = "change an outcome's urgency"
  case dropAudience = "drop an audience rule"
  case changeFallback = "change a fallback"
}

/// Makes every mutant of a questionnaire by each operator, and picks some of them by a seed.
struct Mutator {
  let tree: Tree
  private let names: [String]
  private let contacts: [String]

  init(_ tree: Tree, contacts: [String]) {
    self.tree = tree
    self.contacts = contacts
    names = (tree.value("questions")?.items ?? []).compactMap { $0.value("id")?.text }
  }

  /// At most so many mutants of each operator, the same ones for the same seed.
  func mutants(ofEach most: Int, seed: UInt64) -> [Mutant] {
    var generator = SeededGenerator(seed: seed)
    return MutationOperator.allCases.flatMap { change in
      mutants(by: change, using: &generator).shuffled(using: &generator).prefix(most)
    }
  }

  // MARK: - Places

  private let root = TreePlace()

  private func items(_ key: String) -> [(place: TreePlace, tree: Tree)] {
    items(at: root.key(key))
  }

  private func items(at place: TreePlace) -> [(place: TreePlace, tree: Tree)] {
    (tree[place]?.items ?? []).enumerated().map { (place.index($0.offset), $0.element) }
  }

  private var routes: [(place: TreePlace, tree: Tree)] {
    items("questions").flatMap { items(at: $0.place.key("routes")) }
  }

  private var listings: [(place: TreePlace, tree: Tree)] {
    items("outcomes").flatMap { items(at: $0.place.key("contacts")) }
  }

  /// Every condition, the parts of combined ones too.
  private var conditions: [(place: TreePlace, tree: Tree)] {
    let holders = routes + items("danger") + items("floors") + listings + items("audience")
    return holders.flatMap { holder in
      holder.tree.value("if").map { parts(of: $0, at: holder.place.key("if")) } ?? []
    }
  }

  private func parts(of condition: Tree, at place: TreePlace) -> [(place: TreePlace, tree: Tree)] {
    let own = [(place: place, tree: condition)]
    guard let entry = condition.entries.first else { return own }
    switch entry.key {
    case "any", "all":
      return own
        + entry.value.items.enumerated().flatMap {
          parts(of: $0.element, at: place.key(entry.key).index($0.offset))
        }
    case "not": return own + parts(of: entry.value, at: place.key("not"))
    default: return own
    }
  }

  /// A place in words, such as `nation.routes.3.if`.
  private func name(of place: TreePlace) -> String {
    var words: [String] = []
    var here = root
    for part in place.parts {
      switch part {
      case .key(let key):
        here = here.key(key)
        words.append(key)
      case .index(let index):
        here = here.index(index)
        let item = tree[here]
        words.append((item?.value("id") ?? item?.value("contact") ?? item)?.text ?? String(index + 1))
      }
    }
    return words.joined(separator: ".")
  }

  private func mutant(_ change: MutationOperator, _ place: TreePlace, _ detail: String = "", with new: Tree?)
    -> Mutant
  {
    Mutant(name: "\(change.rawValue): \(name(of: place))\(detail)", tree: tree.replacing(place, with: new))
  }

  // MARK: - Operators

  private func mutants(by change: MutationOperator, using generator: inout SeededGenerator) -> [Mutant] {
    switch change {
    case .retargetRoute: retargeted(change, using: &generator)
    case .dropRoute: routes.map { mutant(change, $0.place, with: nil) }
    case .swapRoutes:
      swapped(change, lists: items("questions").map { $0.place.key("routes") }, keepingLast: true)
    case .dropDangerRule: items("danger").map { mutant(change, $0.place, with: nil) }
    case .retargetDangerRule: retargetedDanger(change, using: &generator)
    case .dropFloor: items("floors").map { mutant(change, $0.place, with: nil) }
    case .lowerFloor:
      items("floors").map { mutant(change, $0.place.key("at-least"), with: .scalar("information")) }
    case .swapCondition: swappedConditions(change)
    case .weakenCondition: weakened(change)
    case .negateCondition: conditions.map { mutant(change, $0.place, with: Self.negated($0.tree)) }
    case .changeOption: conditions.flatMap { otherOptions(change, $0.place, $0.tree, using: &generator) }
    case .dropListing: listings.map { mutant(change, $0.place, with: nil) }
    case .reorderListings:
      swapped(change, lists: items("outcomes").map { $0.place.key("contacts") }, keepingLast: false)
    case .dropListingCondition:
      listings.compactMap { listing in
        listing.tree.value("contact").map { mutant(change, listing.place, with: $0) }
      }
    case .changeUrgency: changedUrgencies(change)
    case .dropAudience: items("audience").map { mutant(change, $0.place, with: nil) }
    case .changeFallback: changedFallbacks(change, using: &generator)
    }
  }

  private func retargeted(_ change: MutationOperator, using generator: inout SeededGenerator) -> [Mutant] {
    let outcomes = items("outcomes").compactMap { $0.tree.value("id")?.text }
    return items("questions").enumerated().flatMap { number, question in
      items(at: question.place.key("routes")).compactMap { route in
        let old = route.tree.value("go")?.text
        let others = (names[(number + 1)...] + outcomes).filter { $0 != old }
        return others.randomElement(using: &generator).map {
          mutant(change, route.place.key("go"), " to \($0)", with: .scalar($0))
        }
      }
    }
  }

  private func retargetedDanger(_ change: MutationOperator, using generator: inout SeededGenerator)
    -> [Mutant]
  {
    let outcomes = items("outcomes").compactMap { $0.tree.value("id")?.text }
    return items("danger").compactMap { rule in
      let others = outcomes.filter { $0 != rule.tree.value("outcome")?.text }
      return others.randomElement(using: &generator).map {
        mutant(change, rule.place.key("outcome"), " to \($0)", with: .scalar($0))
      }
    }
  }

  /// Every pair of neighbours in some lists changed over.
  private func swapped(_ change: MutationOperator, lists: [TreePlace], keepingLast: Bool) -> [Mutant] {
    lists.flatMap { list -> [Mutant] in
      let items = tree[list]?.items ?? []
      let count = keepingLast ? items.count - 1 : items.count
      return (0..<max(count - 1, 0)).map { index in
        var items = items
        items.swapAt(index, index + 1)
        return mutant(change, list, " at \(index + 1)", with: .list(items, .none))
      }
    }
  }

  private func swappedConditions(_ change: MutationOperator) -> [Mutant] {
    conditions.compactMap { condition in
      guard let entry = condition.tree.entries.first, entry.value.items.count > 1 else { return nil }
      switch entry.key {
      case "any": return mutant(change, condition.place, with: .single("all", entry.value))
      case "all": return mutant(change, condition.place, with: .single("any", entry.value))
      default: return nil
      }
    }
  }

  /// One part, or one option, fewer.
  private func weakened(_ change: MutationOperator) -> [Mutant] {
    conditions.flatMap { condition -> [Mutant] in
      guard let entry = condition.tree.entries.first else { return [] }
      let list: TreePlace
      switch entry.key {
      case "any", "all": list = condition.place.key(entry.key)
      case "in": list = condition.place.key("in").index(1)
      default: return []
      }
      let parts = tree[list]?.items ?? []
      return parts.count < 2 ? [] : parts.indices.map { mutant(change, list.index($0), with: nil) }
    }
  }

  private static func negated(_ condition: Tree) -> Tree {
    condition.value("not") ?? .single("not", condition)
  }

  private func otherOptions(
    _ change: MutationOperator, _ place: TreePlace, _ condition: Tree, using generator: inout SeededGenerator
  ) -> [Mutant] {
    guard let entry = condition.entries.first, ["is", "has", "in"].contains(entry.key),
      let question = entry.value.items.first?.text,
      let index = names.firstIndex(of: question)
    else { return [] }
    let options = (items("questions")[index].tree.value("options")?.items ?? []).compactMap(\.text)
    let operand = place.key(entry.key).index(1)
    let places = entry.key == "in" ? items(at: operand).map(\.place) : [operand]
    return places.compactMap { place in
      let used = Set([tree[place]?.text] + (tree[operand]?.items ?? []).map(\.text))
      return options.filter { !used.contains($0) }.randomElement(using: &generator).map {
        mutant(change, place, " to \($0)", with: .scalar($0))
      }
    }
  }

  private func changedUrgencies(_ change: MutationOperator) -> [Mutant] {
    items("outcomes").flatMap { outcome -> [Mutant] in
      guard let old = outcome.tree.value("urgency")?.text,
        let index = Urgency.allCases.firstIndex(where: { $0.rawValue == old })
      else { return [] }
      return [index - 1, index + 1].filter(Urgency.allCases.indices.contains).map {
        let new = Urgency.allCases[$0].rawValue
        return mutant(change, outcome.place.key("urgency"), " to \(new)", with: .scalar(new))
      }
    }
  }

  private func changedFallbacks(_ change: MutationOperator, using generator: inout SeededGenerator)
    -> [Mutant]
  {
    (tree.value("ways")?.entries ?? []).flatMap { way in
      items(at: root.key("ways").key(way.key)).flatMap { fallback -> [Mutant] in
        let other = contacts.filter { $0 != fallback.tree.text }.randomElement(using: &generator) ?? ""
        return [
          mutant(change, fallback.place, " dropped", with: nil),
          mutant(change, fallback.place, " to \(other)", with: .scalar(other)),
        ]
      }
    }
  }
}
