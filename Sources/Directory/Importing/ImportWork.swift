internal import GRDB
internal import GuidanceModel

/// One import inside its transaction.
struct ImportWork {
  private let db: Database
  private let name: String
  private let source: String
  private let places: PlaceReading
  private let today: Day
  private let progress: ProgressTeller

  init(
    _ db: Database, feed name: String, source: String, places: PlaceReading, today: Day, progress: ProgressTeller
  ) {
    self.db = db
    self.name = name
    self.source = source
    self.places = places
    self.today = today
    self.progress = progress
  }

  func run(_ files: FeedFiles) throws -> ImportReport {
    let old = try FeedRecord.named(name, in: db)
    let oldSheets = try old.map { try Sheet.all(of: $0.id, in: db) } ?? []
    let feed = try beginFeed(replacing: old)
    let notes = try NoteWriter(db, feed: feed)
    let loaded = try load(files, feed: feed, notes: notes)
    guard let form = form(of: loaded) else { throw DirectoryFault.noServices }
    try progress.tell(.sorting, done: 0)
    try SheetRows.index(loaded.map(\.sheet), in: db)

    var report = ImportReport(feed: name, form: form)
    report.files = loaded.map { .init(name: $0.sheet.file, table: $0.sheet.table, rows: $0.rows) }
    report.leftOut = files.leftOut
    let sheets = loaded.map(\.sheet)
    let records = FeedRecords(
      db, form: form, sheets: sheets, attributed: try SheetRows.attributed(by: sheets, in: db))
    try arrange(records, feed, notes, old, oldSheets, &report)
    guard report.services > 0 else { throw DirectoryFault.noServices }
    try OwnerCheck(db: db, feed: feed, sheets: loaded.map(\.sheet)).write()
    try finish(feed, form: form, dropping: oldSheets)
    try IndexRenewal(db: db, places: places).stageIfWorn()
    try IndexBuilder(db: db, progress: progress).build()
    return report
  }

  /// The row of the feed; notes and changes of the last time go.
  private func beginFeed(replacing old: FeedRecord?) throws -> Int64 {
    if let old {
      for table in ["note", "change"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE feed = ?", arguments: [old.id])
      }
      try db.execute(
        sql: "UPDATE feed SET source = ?, imported = ? WHERE id = ?", arguments: [source, today.number, old.id])
      return old.id
    }
    try db.execute(
      sql: "INSERT INTO feed(name, form, layout, source, imported) VALUES(?, '', '', ?, ?)",
      arguments: [name, source, today.number])
    return db.lastInsertedRowID
  }

  private func load(_ files: FeedFiles, feed: Int64, notes: NoteWriter) throws -> [LoadedSheet] {
    let loader = SheetLoader(db: db, feed: feed, notes: notes, progress: progress)
    return try files.files.compactMap(loader.load)
  }

  /// JSON tells its form by a record, CSV by all its headers.
  private func form(of loaded: [LoadedSheet]) -> FeedForm? {
    let records = loaded.filter { $0.sheet.table == .service } + loaded
    if let form = records.lazy.compactMap(\.form).first { return form }
    let tables = loaded.map(\.sheet).filter { $0.shape == .csv }.map { ($0.file, $0.header) }
    return FeedForm.detect(tables: Dictionary(tables, uniquingKeysWith: { first, _ in first }))
  }

  private func arrange(
    _ records: FeedRecords, _ feed: Int64, _ notes: NoteWriter, _ old: FeedRecord?, _ oldSheets: [Sheet],
    _ report: inout ImportReport
  ) throws {
    try IndexBuilder.stage(in: db)
    let feed = FeedRecord(id: feed, name: name, form: report.form, source: source, imported: today)
    var arrangement = try Arrangement(db, feed: feed, notes: notes, old: old.map { ($0, oldSheets) })
    let total = report.files.filter { $0.table == .service }.map(\.rows).reduce(0, +)
    let ahead = ReadAhead { [places] (origin: ServiceOrigin, record: StoredRecord) in
      (origin, record.services(feed.form).map { ServiceReading($0, feed: feed, places: places) })
    } take: { origin, services in
      if services.isEmpty, origin.sheet.shape == .csv {
        try notes.write(problem: .namelessRow, file: origin.sheet.file, row: Int(origin.row), done: .setAside)
      }
      for service in services { try arrangement.take(service, from: origin) }
      if arrangement.services.isMultiple(of: 500) {
        try progress.tell(.arranging, done: arrangement.services, of: max(total, arrangement.services))
      }
    }
    for sheet in records.serviceSheets {
      try records.forEachRow(in: sheet) { row, record in
        try ahead.add((ServiceOrigin(feed: feed.id, sheet: sheet, row: row), record))
      }
    }
    try ahead.finish()
    try arrangement.finish()
    report.services = arrangement.services
    report.added = arrangement.added
    report.changed = arrangement.changed
    report.removed = arrangement.removed
  }

  private func finish(_ feed: Int64, form: FeedForm, dropping oldSheets: [Sheet]) throws {
    try db.execute(
      sql: "UPDATE feed SET form = ?, layout = ? WHERE id = ?",
      arguments: [form.standard.rawValue, form.layout.rawValue, feed])
    for sheet in oldSheets {
      try db.execute(sql: "DROP TABLE \(sheet.rows)")
      try db.execute(sql: "DELETE FROM sheet WHERE id = ?", arguments: [sheet.id])
    }
  }
}
