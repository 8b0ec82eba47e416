internal import GRDB
internal import GRDBSQLite

extension Statement {
  /// Tells SQLite to take a copy of what is bound.
  static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Binds a text to the parameter of a number, from 1.
  func bind(_ text: String, at index: Int32) {
    var text = text
    text.withUTF8 { bytes in
      // An empty text has no address, and no address would be no text.
      let start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)
      _ = sqlite3_bind_text(
        sqliteStatement, index, UnsafeRawPointer(start)?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        Self.copied)
    }
  }
}
