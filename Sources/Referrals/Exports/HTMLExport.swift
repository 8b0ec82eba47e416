internal import GuidanceModel

/// A draft that is handed over, as one web page.
///
/// It needs nothing besides itself, runs nothing, and can be printed on A4. It holds the draft itself, so that
/// `DraftReader` can read it in again.
package enum HTMLExport {
  /// The bytes of the page, in UTF-8.
  ///
  /// - Throws: `tooLong` when it could not be read in again, and `wrong` for a moment that cannot be written.
  package static func bytes(_ handover: Handover, words: ExportWords) throws(DraftFormatError) -> [UInt8] {
    let json = try DraftCoder.encode(handover.draft)
    let page = HTMLPage(handover.document, words: words)
    let bytes = Array(page.beginning.utf8) + EmbeddedDraft.element(json) + Array(page.end.utf8)
    guard bytes.count <= DraftReader.limit else { throw .tooLong }
    return bytes
  }
}
