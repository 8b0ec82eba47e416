package import GuidanceModel

/// Reads a draft in again from what `HTMLExport` or `JSONExport` wrote.
///
/// What is read was outside and may have been changed: it is no more than a draft that someone gave.
package enum DraftReader {
  /// The most bytes that are read: 16 MiB.
  package static let limit = 16 << 20

  private struct Envelope: Decodable {
    let format: NameText<ExportFormat>
    let draft: DraftRecord
  }

  /// The draft inside an export.
  ///
  /// - Throws: What is wrong and where, for any bytes that are no export.
  package static func read(_ bytes: [UInt8]) throws(DraftFormatError) -> Draft {
    guard bytes.count <= limit else { throw .tooLong }
    if bytes.starts(with: EmbeddedDraft.doctype) {
      return try JSONText.decode(DraftRecord.self, from: EmbeddedDraft.json(in: bytes), limit: limit).draft
    }
    guard bytes.first == UInt8(ascii: "{") else { throw .notAnExport }
    return try JSONText.decode(Envelope.self, from: bytes, limit: limit).draft.draft
  }
}
