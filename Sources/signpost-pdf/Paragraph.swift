/// One paragraph to be printed.
struct Paragraph {
  let text: String
  let style: Style
  /// Where it stands in the structure of the document, from the root to itself.
  let place: [StructureElement]
  /// Whether it must not be the last on a page.
  var isKeptWithNext = false
}

/// An element of the structure that a PDF tells to screen readers.
struct StructureElement: Equatable {
  /// A standard structure type of PDF, such as `H1`.
  let type: String
  /// Tells it from others of its type.
  let number: Int
}
