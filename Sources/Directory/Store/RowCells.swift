internal import GRDBSQLite

/// The cells of the row at which a statement stands.
struct RowCells {
  let statement: OpaquePointer

  /// The text of a cell; nil where it is null.
  subscript(index: Int) -> String? {
    guard let start = sqlite3_column_text(statement, Int32(index)) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, Int32(index)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The number of a cell; 0 where it is null.
  func number(_ index: Int) -> Int64 { sqlite3_column_int64(statement, Int32(index)) }

  /// The number of a cell; nil where it is null.
  func numberIfSaid(_ index: Int) -> Int? {
    sqlite3_column_type(statement, Int32(index)) == SQLITE_NULL ? nil : Int(number(index))
  }

  /// The bytes of a cell, which last until the next row; none where it is null.
  func bytes(_ index: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: sqlite3_column_blob(statement, Int32(index)), count: Int(sqlite3_column_bytes(statement, Int32(index))))
  }
}
