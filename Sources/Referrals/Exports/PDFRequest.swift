package import GuidanceModel

/// A document as `signpost-pdf` reads it.
package enum PDFRequest {
  /// The most bytes that the helper reads: 4 MiB.
  package static let limit = 4 << 20

  /// The bytes to hand to `PDFHelper`.
  ///
  /// - Throws: `tooLong` over the limit.
  package static func encode(
    _ document: ReferralDocument, words: ExportWords
  ) throws(DraftFormatError) -> [UInt8] {
    try JSONText.encode(PDFRecord(document, words: words), limit: limit)
  }
}

/// The JSON that `signpost-pdf` reads; the helper has its own type for it.
private struct PDFRecord: Encodable {
  struct Section: Encodable {
    let title: String
    let items: [Item]
    let remarks: [String]
  }

  struct Item: Encodable {
    let label: String
    let lines: [String]
    let notes: [String]
  }

  let format = "signpost-pdf-1"
  let title: String
  let language: String
  let marking: String
  let status: [String]
  let sections: [Section]
  let pageOfPages: String

  init(_ document: ReferralDocument, words: ExportWords) {
    title = document.title.safe
    language = document.language
    marking = document.marking.safe
    status = document.status.map(\.safe)
    sections = (document.sections + [document.notGiven].compactMap(\.self)).map(Section.init)
    pageOfPages = words.pageOfPages.safe
  }
}

extension PDFRecord.Section {
  init(_ section: ReferralDocument.Section) {
    title = section.title.safe
    items = section.items.map(PDFRecord.Item.init)
    remarks = section.remarks.map(\.safe)
  }
}

extension PDFRecord.Item {
  init(_ item: ReferralDocument.Item) {
    label = item.label.safe
    lines = item.lines.map(\.safe)
    notes = item.notes.map(\.safe)
  }
}

extension String {
  fileprivate var safe: String { SafeText(self).string }
}
