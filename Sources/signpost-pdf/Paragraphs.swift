/// The paragraphs of a document, in the order in which they are read.
struct Paragraphs {
  private(set) var all: [Paragraph] = []
  private var place: [StructureElement] = []
  private var count = 0

  /// Where the document begins in its structure.
  static let root = StructureElement(type: "Document", number: 0)

  init(_ document: PaperDocument) {
    place = [Self.root]
    add(document.title, .title, as: "H1")
    document.status.forEach { add($0, .status, as: "P") }
    document.sections.forEach { add($0) }
  }

  private mutating func add(_ section: PaperDocument.Section) {
    within("Sect") { paragraphs in
      paragraphs.add(section.title, .heading, as: "H2", isKept: !section.items.isEmpty || !section.remarks.isEmpty)
      if !section.items.isEmpty {
        paragraphs.within("L") { list in section.items.forEach { list.add($0) } }
      }
      section.remarks.forEach { paragraphs.add($0, .remark, as: "P") }
    }
  }

  /// A label with what it labels, as an item of a list.
  private mutating func add(_ item: PaperDocument.Item) {
    let body = item.lines.map { ($0, Style.value) } + item.notes.map { ($0, Style.note) }
    within("LI") { paragraphs in
      paragraphs.add(item.label, .label, as: "Lbl", isKept: !body.isEmpty)
      guard !body.isEmpty else { return }
      paragraphs.within("LBody") { paragraphs in
        for (text, style) in body { paragraphs.add(text, style, as: "P") }
      }
    }
  }

  private mutating func add(_ text: String, _ style: Style, as type: String, isKept: Bool = false) {
    within(type) { paragraphs in
      paragraphs.all.append(
        Paragraph(text: text.printable, style: style, place: paragraphs.place, isKeptWithNext: isKept))
    }
  }

  private mutating func within(_ type: String, _ body: (inout Paragraphs) -> Void) {
    count += 1
    place.append(StructureElement(type: type, number: count))
    body(&self)
    place.removeLast()
  }
}

extension String {
  /// The text with a space for everything that ends a line or controls a device.
  var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
