/// Every string that only an unattended terminal shows, by its key in the catalogue.
package enum KioskPhrase: String, CaseIterable, Sendable {
  case kioskAttractTitle = "attract.title"
  case kioskAttractStart = "attract.start"
  case kioskAttractLines = "attract.lines"
  case kioskAttractFree = "attract.free"
  case kioskAttractDanger = "attract.danger"

  case kioskWarningTitle = "warning.title"
  case kioskWarningIdle = "warning.idle"
  case kioskWarningLimit = "warning.limit"
  case kioskWarningLast = "warning.last"
  case kioskWarningStay = "warning.stay"
  case kioskWarningMore = "warning.more"

  case kioskMoreTimeTitle = "more-time.title"
  case kioskMoreTimeLines = "more-time.lines"

  case kioskKept = "kept"
  case kioskLimits = "limits"

  case kioskTakeawayCode = "takeaway.code"
  case kioskTakeawayLink = "takeaway.link"
  case kioskTakeawayLarge = "takeaway.large"
  case kioskCodeTitle = "code.title"
  case kioskCodeHolds = "code.holds"
  case kioskLargeTitle = "large.title"
  case kioskLargeAsk = "large.ask"
  case kioskLargeShow = "large.show"

  case kioskPaperContact = "paper.contact"
  case kioskPaperNumbers = "paper.numbers"
  case kioskPaperNotes = "paper.notes"
  case kioskPaperCard = "paper.card"
  case kioskPaperTitle = "paper.title"
  case kioskPaperPreview = "paper.preview"
  case kioskPaperPrint = "paper.print"
  case kioskPaperHeading = "paper.heading"
  case kioskPaperNotesHeading = "paper.notes-heading"
  case kioskPaperCardHeading = "paper.card-heading"
  case kioskPaperTake = "paper.take"
  case kioskPaperPrinting = "paper.printing"
  case kioskPaperRefused = "paper.refused"
  case kioskPaperNoteLines = "paper.note-lines"
  case kioskPaperCardLines = "paper.card-lines"

  case kioskNoDrafts = "no-drafts"

  case kioskFaultTitle = "fault.title"
  case kioskFaultCall = "fault.call"
  case kioskFaultWait = "fault.wait"

  /// The part of the catalogue that holds them.
  package static let part = "kiosk"

  /// The key in the catalogue.
  package var key: String { "\(Self.part).\(rawValue)" }
}
