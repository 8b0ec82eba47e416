internal import GuidanceModel
internal import Pages

/// Something to take away on paper.
enum PaperSheet: Sendable {
  /// The ways to reach a contact, and a first sentence to say.
  case contact(Contact)
  /// The numbers alone.
  case numbers(Contact)
  /// A sheet to write on.
  case notes
  /// A card to show at a counter or to an interpreter.
  case card

  /// Its name in the list of sheets.
  var label: KioskPhrase {
    switch self {
    case .contact: .kioskPaperContact
    case .numbers: .kioskPaperNumbers
    case .notes: .kioskPaperNotes
    case .card: .kioskPaperCard
    }
  }

  private var heading: KioskPhrase {
    switch self {
    case .contact, .numbers: .kioskPaperHeading
    case .notes: .kioskPaperNotesHeading
    case .card: .kioskPaperCardHeading
    }
  }

  /// The page that is printed; its heading says nothing of why.
  func page(_ words: Words) -> Page {
    Page(
      identity: "paper", title: words[heading],
      blocks: blocks(words) + [.paragraph(words[.kioskPaperTake])])
  }

  private func blocks(_ words: Words) -> [Block] {
    switch self {
    case .contact(let contact):
      [.list(Self.dials(contact.channels), .points)]
        + (contact.firstWords.map { [.paragraph(SafeText("“\($0)”"))] } ?? [])
    case .numbers(let contact): [.list(Self.numbers(contact), .points)]
    case .notes:
      words.lines(.kioskPaperNoteLines).flatMap { [.paragraph($0), .paragraph("____________________________")] }
    case .card: words.lines(.kioskPaperCardLines).map(Block.paragraph)
    }
  }

  /// What is dialled to reach a contact; no address of a site says on paper what the numbers are for.
  static func numbers(_ contact: Contact) -> [SafeText] {
    dials(contact.channels.filter { [.phone, .text, .textphone, .relay].contains($0.kind) })
  }

  private static func dials(_ channels: [Channel]) -> [SafeText] {
    channels.compactMap(\.dial).map { SafeText($0) }
  }
}
