/// Something odd in a JSON text that was read all the same.
package struct JSONNote: Hashable, Sendable {
  package var kind: Kind
  /// The byte where it stands, from 0.
  package var offset: Int
  /// The line of that byte, from 1.
  package var line: Int

  package init(_ kind: Kind, offset: Int, line: Int) {
    self.kind = kind
    self.offset = offset
    self.line = line
  }

  package enum Kind: Hashable, Sendable {
    /// A byte-order mark before the text, which was passed over.
    case byteOrderMark
    /// An object that has a key twice. Both members are kept; a look-up finds the first.
    ///
    /// Keys that differ only in how an accent is coded are the same key to a look-up, and so here.
    case duplicateKey
    /// Bytes that are no UTF-8, for which U+FFFD stands now.
    case invalidUTF8
    /// Half a surrogate pair, for which U+FFFD stands now.
    case loneSurrogate
  }
}
