internal import GuidanceModel
internal import Pages

/// What the paper will say, before it is printed, and how that went.
struct PaperScreen: MenuScreen {
  private enum State {
    case preview, taken, refused
  }

  let sheet: PaperSheet
  let words: Words
  var menu = Menu(count: 1)
  private var state = State.preview

  init(_ sheet: PaperSheet, _ surroundings: Surroundings) {
    self.sheet = sheet
    words = surroundings.words
  }

  var identity: String { "paper \(sheet.label.rawValue) \(state)" }
  var crumb: SafeText? { words[.kioskPaperTitle] }
  var title: SafeText { words[.kioskPaperTitle] }

  var entries: [Entry] {
    switch state {
    case .preview: [Entry(words[.kioskPaperPrint], to: .home)]
    case .taken, .refused: [Entry(words[.homeHide], to: .departure(.hide))]
    }
  }

  func blocks(at time: LocalTime) -> [Block] {
    switch state {
    case .preview:
      let page = sheet.page(words)
      return [.paragraph(words[.kioskPaperPreview]), .heading(page.title)] + page.blocks
    case .taken: return [.paragraph(words[.kioskPaperPrinting]), .paragraph(words[.kioskPaperTake])]
    case .refused: return [.notice(Notice(.problem, words[.kioskPaperRefused]))]
    }
  }

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? {
    if event == .answer, case .preview = state { return .print(sheet.page(words)) }
    return event == .answer ? .depart(.hide) : nil
  }

  /// Takes how the printing went.
  mutating func printed(_ isTaken: Bool) { state = isTaken ? .taken : .refused }
}
