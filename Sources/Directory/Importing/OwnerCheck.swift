internal import GRDB

/// Finds the rows of CSV tables that belong to nothing.
struct OwnerCheck {
  let db: Database
  let feed: Int64
  let sheets: [Sheet]

  /// Notes rows that name a row which is not there, and rows that name none.
  func write() throws {
    for sheet in sheets where sheet.shape == .csv {
      guard let table = sheet.table else { continue }
      let links = table.links.sorted { $0.key < $1.key }.compactMap { column, target in
        sheet.cell(column).map { (cell: $0, column: column, target: target) }
      }
      for link in links { try noteMissing(link.cell, link.column, link.target, in: sheet) }
      if !links.isEmpty { try noteUnowned(links.map(\.cell), in: sheet) }
    }
  }

  private func noteMissing(_ cell: String, _ column: String, _ target: FeedTable, in sheet: Sheet) throws {
    let owners = sheets.filter { $0.table == target }.compactMap { owner in owner.cell("id").map { (owner.rows, $0) } }
    guard !owners.isEmpty else { return }
    let missing = owners.map { rows, id in
      "NOT EXISTS (SELECT 1 FROM \(rows) WHERE \(rows).\(id) = child.\(cell) AND \(rows).\(id) <> '')"
    }
    try db.execute(
      sql: """
        INSERT INTO note(feed, file, row, field, problem, done)
        SELECT ?, ?, child.rowid, ?, ?, 'kept' FROM \(sheet.rows) AS child
        WHERE child.\(cell) <> '' AND child.\(cell) <> 'null' AND \(missing.joined(separator: " AND "))
        """,
      arguments: [feed, sheet.file, column, ImportProblem.ownerMissing.rawValue])
  }

  private func noteUnowned(_ cells: [String], in sheet: Sheet) throws {
    let empty = cells.map { "coalesce(\($0), '') IN ('', 'null')" }.joined(separator: " AND ")
    try db.execute(
      sql: """
        INSERT INTO note(feed, file, row, problem, done)
        SELECT ?, ?, rowid, ?, '\(FeedRemedy.setAside.rawValue)' FROM \(sheet.rows) WHERE \(empty)
        """,
      arguments: [feed, sheet.file, ImportProblem.noOwner.rawValue])
  }
}
