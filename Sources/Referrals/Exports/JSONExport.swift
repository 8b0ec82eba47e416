/// A draft that is handed over, as JSON for readers and machines.
///
/// Every field that is asked stands in it once, in the order of the form, whatever its state. The draft
/// itself stands under `draft`, so that `DraftReader` can read it in again.
package enum JSONExport {
  /// The bytes of the document, in UTF-8.
  ///
  /// - Throws: `tooLong` when it could not be read in again, and `wrong` for a moment that cannot be written.
  package static func bytes(_ handover: Handover) throws(DraftFormatError) -> [UInt8] {
    try JSONText.encode(ExportRecord(handover), limit: DraftReader.limit)
  }
}
