internal import GRDB
internal import GuidanceModel

/// The services of a feed in the current form, put together from its sheets.
final class FeedRecords {
  private let db: Database
  private let form: FeedForm
  private let sheets: [Sheet]
  private var assembly: Assembly<SheetRows>

  /// - Parameter attributed: The tables whose rows may have attributes of their own.
  init(_ db: Database, form: FeedForm, sheets: [Sheet], attributed: Set<FeedTable> = Set(FeedTable.allCases)) {
    self.db = db
    self.form = form
    self.sheets = sheets
    assembly = Assembly(SheetRows(db, sheets), attributed: attributed)
  }

  /// The sheets whose rows are services; where there are none, those whose records may hold services.
  var serviceSheets: [Sheet] {
    let tables = Dictionary(uniqueKeysWithValues: sheets.filter { $0.shape == .csv }.map { ($0.file, $0.header) })
    if form.standard == .plainTable, let file = FeedForm.servicesFile(in: tables) {
      return sheets.filter { $0.file == file }
    }
    let direct = sheets.filter { $0.table == .service }
    return direct.isEmpty ? sheets.filter { $0.shape != .csv } : direct
  }

  /// Calls with every row: where it stands, and what stands there.
  func forEachRow(in sheet: Sheet, _ body: (Int64, StoredRecord) throws -> Void) throws {
    try RowReader(db, "SELECT rowid, * FROM \(sheet.rows)").forEach { row in
      try body(row.number(0), try record(in: sheet, row, from: 1))
    }
  }

  /// Calls with every service.
  func forEach(in sheet: Sheet, _ body: (JSONValue) throws -> Void) throws {
    try forEachRow(in: sheet) { _, record in
      for service in record.services(form) { try body(service) }
    }
  }

  /// The records that stand in one row; none when there is no such row.
  func records(in sheet: Sheet, row: Int64) throws -> [JSONValue] {
    try RowReader(db, "SELECT * FROM \(sheet.rows) WHERE rowid = ?")
      .rows(where: "\(row)") { try record(in: sheet, $0, from: 0) }.flatMap { $0.services(form) }
  }

  /// The service of a key that stands in one row; a key that was taken has a number behind it.
  func service(_ key: String, in sheet: Sheet, row: Int64, of feed: FeedRecord) throws -> LocalService? {
    let services = try records(in: sheet, row: row).map {
      LocalService(record: $0, feed: feed.name, imported: feed.imported)
    }
    var service = services.first { key == $0.id.source || key.hasPrefix("\($0.id.source)~") }
    service?.id = ServiceID(feed: feed.name, source: key)
    return service
  }

  private func record(in sheet: Sheet, _ row: RowCells, from offset: Int) throws -> StoredRecord {
    sheet.shape == .csv
      ? .assembled(try assembly.service(sheet.members(of: row, from: offset))) : .text(row[offset] ?? "")
  }
}
