internal import GRDB

/// Rows of all tables, kept on the disk until their file is written.
struct RowSpool {
  /// The columns of every table that has a row: those of the standard, then what else the rows say.
  private(set) var columns: [FeedTable: [String]] = [:]

  private let db: Database
  private var inserters: [FeedTable: RowInserter] = [:]

  private init(_ db: Database) {
    self.db = db
  }

  /// Calls with an empty spool, which is gone afterwards.
  static func use<Result>(_ body: (inout RowSpool) throws -> Result) throws -> Result {
    // A database without a name is a file that only this connection knows, and that goes with it.
    try DatabaseQueue(path: "").write { db in
      var spool = RowSpool(db)
      return try body(&spool)
    }
  }

  mutating func add(_ row: FeedRow) throws {
    var known = columns[row.table] ?? row.table.columns
    for cell in row.cells where !known.contains(cell.key) { known.append(cell.key) }
    columns[row.table] = known
    let text = JSONText.write(.object(row.cells))
    var inserter = try inserters[row.table] ?? begin(row.table)
    inserter.bind(Digest.of(row.id.isEmpty ? text[...] : Array(row.id.utf8)[...]))
    inserter.bind(String(decoding: text, as: UTF8.self))
    try inserter.insert()
    inserters[row.table] = inserter
  }

  private func begin(_ table: FeedTable) throws -> RowInserter {
    try db.execute(sql: "CREATE TABLE \(table.rawValue)(identity INTEGER NOT NULL, cells TEXT NOT NULL)")
    return try RowInserter(db, "INSERT INTO \(table.rawValue) VALUES(?, ?)")
  }

  /// Calls with the cells of every row of a table, in the order of its columns; of rows with one id, with the first.
  func forEach(in table: FeedTable, _ body: ([String]) throws -> Void) throws {
    guard let columns = columns[table] else { return }
    let sql = """
      SELECT cells FROM \(table.rawValue)
      WHERE rowid IN (SELECT min(rowid) FROM \(table.rawValue) GROUP BY identity) ORDER BY rowid
      """
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let cells = try JSONText.read(Array((row[0] as String).utf8)).value
      try body(columns.map { cells[$0]?.text ?? "" })
    }
  }
}
