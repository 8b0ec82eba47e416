internal import GRDB
internal import GRDBSQLite

/// Reads many rows of texts by one statement, without a value of the library's for each cell.
struct RowReader {
  private let statement: Statement

  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
  }

  /// What is read of the rows that the statement finds for a text, or for a text and the most rows that are wanted.
  func rows<Value>(
    where text: String, most: Int? = nil, _ read: (RowCells) throws -> Value
  ) throws -> [Value] {
    statement.bind(text, at: 1)
    if let most { sqlite3_bind_int64(statement.sqliteStatement, 2, Int64(most)) }
    var values: [Value] = []
    try forEach { values.append(try read($0)) }
    return values
  }

  func forEach(_ body: (RowCells) throws -> Void) throws {
    let cells = RowCells(statement: statement.sqliteStatement)
    defer { sqlite3_reset(cells.statement) }
    while true {
      switch sqlite3_step(cells.statement) {
      case SQLITE_ROW: try body(cells)
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }
}
