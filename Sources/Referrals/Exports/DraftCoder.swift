package import GuidanceModel

/// Writes a draft as JSON and reads it again.
///
/// A draft has one way to be written, so equal drafts give equal bytes. Everything in it is kept, what was
/// typed to the byte. It is JSON with a key a line, so that someone who decrypts a draft without Signpost can read it.
package enum DraftCoder {
  /// The most bytes that are written or read: 4 MiB.
  package static let limit = 4 << 20

  /// The bytes of a draft, in UTF-8.
  ///
  /// - Throws: `tooLong` over the limit, and `wrong` for a moment or a day outside of the years 1 to 9999.
  package static func encode(_ draft: Draft) throws(DraftFormatError) -> [UInt8] {
    try JSONText.encode(DraftRecord(draft), limit: limit)
  }

  /// The draft that bytes hold; blanks around it and keys that are not known are no error.
  ///
  /// - Throws: What is wrong and where, for any bytes that are not a draft.
  package static func decode(_ bytes: [UInt8]) throws(DraftFormatError) -> Draft {
    try JSONText.decode(DraftRecord.self, from: bytes, limit: limit).draft
  }
}
