internal import GRDB

/// Writes the files of a feed as they came.
struct SourceOutput {
  private let db: Database
  private let sheets: [Sheet]
  private let withPrivate: Bool
  private let people: NamedContacts

  init(_ db: Database, sheets: [Sheet], withPrivate: Bool) throws {
    self.db = db
    self.sheets = sheets
    self.withPrivate = withPrivate
    people = try withPrivate ? NamedContacts() : NamedContacts(db, sheets)
  }

  func write(to sink: any ExportSink) throws -> ExportReport {
    var report = ExportReport()
    for sheet in sheets {
      report.files.append(sheet.file)
      try sink.begin(sheet.file)
      let count = try sheet.shape == .csv ? writeTable(sheet, to: sink) : writeRecords(sheet, to: sink)
      if sheet.table == .service { report.services += count }
    }
    return report
  }

  private func writeTable(_ sheet: Sheet, to sink: any ExportSink) throws -> Int {
    var line: [UInt8] = []
    CSVText.append(sheet.header, to: &line)
    try sink.write(line)
    var count = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(sheet.rows)")
    while let row = try rows.next() {
      guard let cells = people.discreet(cells(of: row, in: sheet), in: sheet) else { continue }
      line.removeAll(keepingCapacity: true)
      CSVText.append(cells, to: &line)
      try sink.write(line)
      count += 1
    }
    return count
  }

  /// The cells that stood there: a short row stays short, a long one long.
  private func cells(of row: Row, in sheet: Sheet) -> [String] {
    let cells = sheet.header.indices.prefix { !row.hasNull(atIndex: $0) }.map { row[$0] as String }
    return cells + restCells(row[sheet.header.count])
  }

  private func restCells(_ rest: String?) -> [String] {
    guard let rest, let rows = try? CSVRows(BytesSource(Array(rest.utf8)), name: "") else { return [] }
    return rows.header
  }

  private func writeRecords(_ sheet: Sheet, to sink: any ExportSink) throws -> Int {
    let pages = try pages(of: sheet)
    var writer = RecordsWriter(sheet.shape, pages: pages, sink: sink)
    let rows = try Row.fetchCursor(db, sql: "SELECT body FROM \(sheet.rows)")
    try writer.begin()
    while let row = try rows.next() { try writer.write(discreet(row[0])) }
    try writer.end()
    return writer.count
  }

  private func discreet(_ body: String) -> String {
    guard !withPrivate, let value = try? JSONText.read(Array(body.utf8)).value else { return body }
    return String(decoding: JSONText.write(value.discreet(withPrivate: false)), as: UTF8.self)
  }

  private func pages(of sheet: Sheet) throws -> [RecordsWriter.Page] {
    let text = try String.fetchOne(db, sql: "SELECT envelopes FROM sheet WHERE id = ?", arguments: [sheet.id])
    guard let text, let value = try? JSONText.read(Array(text.utf8)).value else { return [] }
    return value.items.map { page in
      RecordsWriter.Page(
        members: page["members"]?.members ?? [], key: page["key"]?.text ?? "contents",
        records: page["records"]?.text.flatMap { Int($0) } ?? 0)
    }
  }
}
