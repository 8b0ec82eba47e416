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

  /// Calls with every service: where its row stands, and its record.
  func forEach(in sheet: Sheet, _ body: (Int64, JSONValue) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT rowid, * FROM \(sheet.rows)")
    while let row = try rows.next() {
      for record in try records(in: sheet, row, from: 1) { try body(row[0], record) }
    }
  }

  /// The records that stand in one row; none when there is no such row.
  func records(in sheet: Sheet, row: Int64) throws -> [JSONValue] {
    try Row.fetchOne(db, sql: "SELECT * FROM \(sheet.rows) WHERE rowid = ?", arguments: [row])
      .map { try records(in: sheet, $0, from: 0) } ?? []
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

  private func records(in sheet: Sheet, _ row: Row, from offset: Int) throws -> [JSONValue] {
    guard sheet.shape != .csv else {
      return [form.current(try assembly.service(sheet.members(row, from: offset)))]
    }
    let text: String = row[offset]
    // A damaged record is kept as it came, and is no service.
    guard let value = try? JSONText.read(Array(text.utf8)).value else { return [] }
    return FeedForm.records(in: value).filter { FeedForm.detect(record: $0) != nil }.map(form.current)
  }
}
