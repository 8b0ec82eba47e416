internal import CPango

/// Opens and closes the elements of a document's structure around what is drawn.
///
/// Elements that hold others stay open from page to page. One that holds text ends with the page, because a
/// PDF marks text page by page.
struct StructureTags {
  private let cairo: OpaquePointer
  private var open: [StructureElement] = []

  init(on cairo: OpaquePointer) {
    self.cairo = cairo
  }

  /// Draws something inside an element.
  ///
  /// - Parameter place: The element and those around it, from the root; those that are open already stay so.
  mutating func within(_ place: [StructureElement], draw: () -> Void) {
    let shared = zip(open, place.dropLast()).prefix { $0 == $1 }.count
    close(to: shared)
    for element in place[shared...] { begin(element) }
    draw()
    close(to: place.count - 1)
  }

  mutating func closeAll() {
    close(to: 0)
  }

  private mutating func begin(_ element: StructureElement) {
    cairo_tag_begin(cairo, element.type, "")
    open.append(element)
  }

  private mutating func close(to count: Int) {
    while open.count > count {
      cairo_tag_end(cairo, open.removeLast().type)
    }
  }
}
