internal import GRDB

/// Looks rows of a feed's tables up by the columns that link them.
final class SheetRows: FeedRows {
  let columns: [FeedTable: Set<String>]
  private let sheets: [FeedTable: [Sheet]]
  private let db: Database
  private var statements: [Question: [SheetStatement]] = [:]

  private struct Question: Hashable {
    let table: FeedTable
    let column: String
  }

  private struct SheetStatement {
    let sheet: Sheet
    let statement: RowReader
  }

  init(_ db: Database, _ sheets: [Sheet]) {
    self.db = db
    self.sheets = Dictionary(grouping: sheets.filter { $0.shape == .csv && $0.table != nil }) { $0.table ?? .service }
    columns = self.sheets.mapValues { Set($0.flatMap(\.header)) }
  }

  func rows(of table: FeedTable, where column: String, is value: String) throws -> [[JSONValue.Member]] {
    guard !value.isEmpty else { return [] }
    return try statements(of: Question(table: table, column: column)).flatMap { known in
      try known.statement.rows(where: value) { known.sheet.members(of: $0, from: 0) }
    }
  }

  private func statements(of question: Question) throws -> [SheetStatement] {
    if let known = statements[question] { return known }
    let made = try (sheets[question.table] ?? []).compactMap { sheet -> SheetStatement? in
      guard let cell = sheet.cell(question.column) else { return nil }
      let sql = "SELECT * FROM \(sheet.rows) WHERE \(cell) = ? AND \(cell) <> ''"
      return SheetStatement(sheet: sheet, statement: try RowReader(db, sql))
    }
    statements[question] = made
    return made
  }

  /// Makes the rows quick to look up; a column in which nothing stands costs nothing.
  static func index(_ sheets: [Sheet], in db: Database) throws {
    for sheet in sheets where sheet.shape == .csv {
      guard let table = sheet.table else { continue }
      for column in columnsAsked(of: table).sorted() {
        guard let cell = sheet.cell(column) else { continue }
        try db.execute(sql: "CREATE INDEX \(sheet.rows)_\(cell) ON \(sheet.rows)(\(cell)) WHERE \(cell) <> ''")
      }
    }
  }

  /// The tables that rows name as theirs, such as attributes do; all of them where a row names none that is known.
  ///
  /// Costs one pass over those rows.
  static func attributed(by sheets: [Sheet], in db: Database) throws -> Set<FeedTable> {
    var named: Set<FeedTable> = []
    for sheet in sheets where sheet.shape == .csv {
      for column in entityColumns(of: sheet.table) {
        guard let cell = sheet.cell(column) else { return Set(FeedTable.allCases) }
        for name in try String.fetchAll(db, sql: "SELECT DISTINCT coalesce(\(cell), '') FROM \(sheet.rows)") {
          guard let table = FeedTable(file: name) else { return Set(FeedTable.allCases) }
          named.insert(table)
        }
      }
    }
    return named
  }

  private static func entityColumns(of table: FeedTable?) -> Set<String> {
    Set(
      FeedNest.all.filter { $0.child == table }.compactMap { nest in
        if case .entity(id: _, table: let column) = nest.link { column } else { nil }
      })
  }

  /// The columns by which rows of a table are looked up.
  private static func columnsAsked(of table: FeedTable) -> Set<String> {
    let nested = FeedNest.all.filter { $0.child == table }.map { nest in
      switch nest.link {
      case .child(let column), .entity(id: let column, table: _): column
      case .parent: "id"
      }
    }
    return Set(table.keyColumns + table.links.keys + nested)
  }
}
