/// A value of a content file before it has a meaning: text, a list, or a map that keeps its order.
///
/// Every scalar is text; `999`, `07:30` and `no` mean what the reading type makes of them. The compiler
/// makes trees from YAML, the program makes the same trees from the embedded records, and one set of
/// initialisers reads both.
package indirect enum Tree: Sendable {
  case text(String, Mark)
  case list([Tree], Mark)
  case map([Entry], Mark)

  /// One key of a map with its value.
  package struct Entry: Sendable {
    package var key: String
    package var mark: Mark
    package var value: Tree

    package init(key: String, mark: Mark, value: Tree) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  package var mark: Mark {
    switch self {
    case .text(_, let mark), .list(_, let mark), .map(_, let mark): mark
    }
  }
}
