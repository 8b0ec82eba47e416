internal import GRDB
internal import GRDBSQLite

extension Statement {
  /// Tells SQLite to take a copy of what is bound.
  static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Binds a text to the parameter of a number, from 1.
  func bind(_ text: String, at index: Int32) {
    var text = text
    text.withUTF8 { bind($0, at: index, Self.copied) }
  }

  /// Binds a text in UTF-8 to the parameter of a number, from 1.
  ///
  /// - Parameter keeping: `copied`, or nil where the bytes last until the statement was run.
  func bind(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32, _ keeping: sqlite3_destructor_type?) {
    // An empty text has no address, and no address would be no text.
    let start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)
    _ = sqlite3_bind_text(
      sqliteStatement, index, UnsafeRawPointer(start)?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
      keeping)
  }
}
