import Edge
import GuidanceModel
import Referrals
import Screens
import Terminal

/// Writes a draft for its readers.
struct DraftExport {
  let words: Words

  func write(_ draft: Draft, _ form: Form, _ order: ExportOrder, at now: Moment) throws(DraftTrouble) {
    let bytes = try bytes(of: draft, form, order, at: now)
    try Self.write(bytes, to: order.path)
  }

  /// What a file of an order holds.
  func bytes(of draft: Draft, _ form: Form, _ order: ExportOrder, at now: Moment) throws(DraftTrouble) -> [UInt8] {
    let handover = Handover(draft, form, words: words, on: LocalTime(now).day)
    switch order.format {
    case .text: return TextExport.bytes(handover.document)
    case .json: return try format { () throws(DraftFormatError) in try JSONExport.bytes(handover) }
    case .html: return try html(handover)
    case .pdf: return try pdf(handover.document)
    case .age: return try encrypted(html(handover), for: order.recipient)
    }
  }

  private func html(_ handover: Handover) throws(DraftTrouble) -> [UInt8] {
    try format { () throws(DraftFormatError) in try HTMLExport.bytes(handover, words: exportWords) }
  }

  private func pdf(_ document: ReferralDocument) throws(DraftTrouble) -> [UInt8] {
    guard let helper = HelperProgram.path(of: "signpost-pdf").map(PDFHelper.init(path:)) else { throw .noPDF }
    let request = try format { () throws(DraftFormatError) in try PDFRequest.encode(document, words: exportWords) }
    do throws(PDFError) {
      return try helper.pdf(request, ticks: { ProcessSafety.ticks })
    } catch {
      throw DraftTrouble(error)
    }
  }

  private func encrypted(_ bytes: [UInt8], for recipient: String) throws(DraftTrouble) -> [UInt8] {
    let recipient = try DraftDesk.recipient(recipient)
    do throws(AgeError) {
      return try AgeFile.encrypt(bytes, to: [recipient])
    } catch {
      throw .damaged
    }
  }

  /// A line that says that there was a draft, and names nobody.
  func writeReceipt(for draft: Draft, in folder: String, at now: Moment) throws(DraftTrouble) {
    let form = words.catalogue[FormWords(draft.form).title] ?? draft.form.text
    let deleted = LocalTime(now)
    let text = words(
      .receiptText, ["form": form, "begun": LocalTime(draft.begun).words, "deleted": deleted.words])
    let sending =
      draft.sent.map { words(.receiptWasSent, ["time": LocalTime($0.at).words]) } ?? words[.receiptWasNotSent]
    let name = "signpost-receipt-\(deleted.day)-\(draft.id.text.prefix(8)).txt"
    try Self.write(Array("\(text.string) \(sending.string)\n".utf8), to: "\(folder)/\(name)")
  }

  private var exportWords: ExportWords {
    ExportWords(pageOfPages: words[.exportPageOfPages].string, holdsDraft: words[.exportHoldsDraft].string)
  }

  private func format(_ work: () throws(DraftFormatError) -> [UInt8]) throws(DraftTrouble) -> [UInt8] {
    do throws(DraftFormatError) {
      return try work()
    } catch {
      throw DraftTrouble(error)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(DraftTrouble) {
    do throws(ExportFileError) {
      try ExportFile.write(bytes, to: DataFolder.expanded(path))
    } catch {
      throw DraftTrouble(error)
    }
  }
}
