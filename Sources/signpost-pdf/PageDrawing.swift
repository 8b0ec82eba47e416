internal import CPango

/// Draws the pages of a document.
struct PageDrawing {
  private let document: PaperDocument
  private let typesetter: Typesetter
  private let cairo: OpaquePointer
  private let paragraphs: [Paragraph]
  private let layouts: [TextLayout]

  init(_ document: PaperDocument, typesetter: Typesetter, on cairo: OpaquePointer) {
    self.document = document
    self.typesetter = typesetter
    self.cairo = cairo
    paragraphs = Paragraphs(document).all
    layouts = paragraphs.map { typesetter.lines($0.text, $0.style) }
  }

  func draw() {
    let blocks = zip(paragraphs, layouts).map { paragraph, layout in
      Pagination.Block(
        lines: layout.lines.map(\.height), space: paragraph.style.space, isKeptWithNext: paragraph.isKeptWithNext)
    }
    let pages = Pagination(blocks).pages
    var structure = StructureTags(on: cairo)
    for (index, page) in pages.enumerated() {
      drawMarking(isTold: index == 0, &structure)
      for piece in page { draw(piece, &structure) }
      drawFoot(page: index + 1, of: pages.count)
      if index + 1 == pages.count { structure.closeAll() }
      cairo_show_page(cairo)
    }
  }

  private func draw(_ piece: Pagination.Piece, _ structure: inout StructureTags) {
    let paragraph = paragraphs[piece.paragraph]
    let layout = layouts[piece.paragraph]
    cairo_set_source_rgb(cairo, paragraph.style.grey, paragraph.style.grey, paragraph.style.grey)
    // What reads from right to left is indented on the right.
    let left = Paper.margin + (layout.isRightToLeft ? 0 : paragraph.style.indent)
    structure.within(paragraph.place) {
      var y = piece.top
      for line in piece.lines {
        layout.draw(line, x: left, y: y, on: cairo)
        y += layout.lines[line].height
      }
    }
  }

  /// The marking stands on every page, and is told to screen readers once.
  private func drawMarking(isTold: Bool, _ structure: inout StructureTags) {
    guard !document.marking.isEmpty else { return }
    guard isTold else { return drawCentred(document.marking, .marking, y: Paper.upperMarking) }
    structure.within([Paragraphs.root, StructureElement(type: "P", number: -1)]) {
      drawCentred(document.marking, .marking, y: Paper.upperMarking)
    }
  }

  private func drawFoot(page: Int, of pages: Int) {
    drawCentred(document.marking, .marking, y: Paper.lowerMarking)
    let number = document.pageOfPages.replacing("{page}", with: "\(page)").replacing("{pages}", with: "\(pages)")
    drawCentred(number, .pageNumber, y: Paper.pageNumber)
  }

  private func drawCentred(_ text: String, _ style: Style, y: Double) {
    let layout = typesetter.centred(text.printable, style)
    cairo_set_source_rgb(cairo, style.grey, style.grey, style.grey)
    var y = y
    for line in layout.lines.indices {
      layout.draw(line, x: Paper.margin, y: y, on: cairo)
      y += layout.lines[line].height
    }
  }
}
