import GuidanceModel

/// A place in a tree: the keys and positions that lead to it.
struct TreePlace: Sendable {
  enum Part: Sendable {
    case key(String)
    case index(Int)
  }

  var parts: [Part] = []

  func key(_ key: String) -> TreePlace { TreePlace(parts: parts + [.key(key)]) }
  func index(_ index: Int) -> TreePlace { TreePlace(parts: parts + [.index(index)]) }
}

extension Tree {
  /// The tree at a place, or nil.
  subscript(place: TreePlace) -> Tree? {
    place.parts.reduce(Optional(self)) { tree, part in
      switch (tree, part) {
      case (.map(let entries, _), .key(let key)): entries.first { $0.key == key }?.value
      case (.list(let items, _), .index(let index)) where items.indices.contains(index): items[index]
      default: nil
      }
    }
  }

  /// A copy with another tree at a place, or without what stands there.
  func replacing(_ place: TreePlace, with new: Tree?) -> Tree { replacing(place.parts[...], with: new) }

  private func replacing(_ parts: ArraySlice<TreePlace.Part>, with new: Tree?) -> Tree {
    guard let part = parts.first else { return new ?? self }
    let rest = parts.dropFirst()
    switch (self, part) {
    case (.map(let entries, let mark), .key(let key)):
      return .map(
        entries.compactMap { entry in
          guard entry.key == key else { return entry }
          guard !rest.isEmpty else { return new.map { Entry(key: key, mark: entry.mark, value: $0) } }
          return Entry(key: key, mark: entry.mark, value: entry.value.replacing(rest, with: new))
        }, mark)
    case (.list(let items, let mark), .index(let index)):
      return .list(
        items.enumerated().compactMap { number, item in
          guard number == index else { return item }
          return rest.isEmpty ? new : item.replacing(rest, with: new)
        }, mark)
    default:
      return self
    }
  }

  var items: [Tree] {
    if case .list(let items, _) = self { items } else { [] }
  }

  var entries: [Entry] {
    if case .map(let entries, _) = self { entries } else { [] }
  }

  var text: String? {
    if case .text(let text, _) = self { text } else { nil }
  }

  func value(_ key: String) -> Tree? { self[TreePlace().key(key)] }

  static func scalar(_ text: String) -> Tree { .text(text, .none) }
  static func single(_ key: String, _ value: Tree) -> Tree {
    .map([Entry(key: key, mark: .none, value: value)], .none)
  }
}
