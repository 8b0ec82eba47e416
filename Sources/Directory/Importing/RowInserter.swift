internal import FoundationEssentials
internal import GRDB
internal import GRDBSQLite

/// Inserts many rows by one statement, without a value of our own for each cell.
struct RowInserter {
  private let statement: Statement
  private var column: Int32 = 0

  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
  }

  mutating func bind(_ text: String?) {
    column += 1
    guard let text else { return bindNull() }
    statement.bind(text, at: column)
  }

  /// Binds a text in UTF-8 that lasts until the row is inserted.
  mutating func bind(lasting bytes: UnsafeBufferPointer<UInt8>?) {
    column += 1
    guard let bytes else { return bindNull() }
    statement.bind(bytes, at: column, nil)
  }

  mutating func bind(_ number: Int?) {
    column += 1
    guard let number else { return bindNull() }
    sqlite3_bind_int64(statement.sqliteStatement, column, Int64(number))
  }

  mutating func bind(_ data: Data?) {
    column += 1
    guard let data else { return bindNull() }
    let index = column
    data.withUnsafeBytes { bytes in
      _ = sqlite3_bind_blob(statement.sqliteStatement, index, bytes.baseAddress, Int32(bytes.count), Statement.copied)
    }
  }

  private func bindNull() { sqlite3_bind_null(statement.sqliteStatement, column) }

  /// Runs the statement with what was bound since the last time.
  mutating func insert() throws {
    let result = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    column = 0
    guard result == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
  }
}
