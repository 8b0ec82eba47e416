internal import GRDB

/// Reads the files of a feed into sheets.
struct SheetLoader {
  let db: Database
  let feed: Int64
  let notes: NoteWriter
  let progress: ProgressTeller

  func load(_ file: FeedFile) throws -> LoadedSheet? {
    switch file.content {
    case .csv: try loadTable(file)
    case .json: try loadRecords(file)
    case .metadata: try keep(file)
    }
  }

  // MARK: CSV

  private func loadTable(_ file: FeedFile) throws -> LoadedSheet? {
    let rows = try CSVRows(try file.open(), name: file.name)
    guard !rows.header.isEmpty else { return nil }
    let sheet = try make(file.name, .csv, table: FeedTable(file: file.name), header: rows.header)
    let count = try fill(sheet, from: rows, of: file)
    return LoadedSheet(sheet: sheet, rows: count)
  }

  /// Writes the rows under their numbers; one with nothing in any cell is no row, but counts as one.
  private func fill(_ sheet: Sheet, from rows: CSVRows, of file: FeedFile) throws -> Int {
    let width = sheet.header.count
    let places = Array(repeating: "?", count: width + 2).joined(separator: ",")
    let columns = (["rowid"] + sheet.columns).joined(separator: ",")
    var inserter = try RowInserter(db, "INSERT INTO \(sheet.rows)(\(columns)) VALUES(\(places))")
    var number = 0
    var empty = 0
    while let row = try rows.next() {
      number += 1
      if number.isMultiple(of: 1000) { try progress.tell(.reading, done: number, file: file, position: rows.position) }
      guard !row.isEmpty else {
        empty += 1
        continue
      }
      try row.withCells { cell in
        inserter.bind(number)
        for index in 0..<width { inserter.bind(lasting: cell(index)) }
        inserter.bind(rest(of: row, from: width))
        try inserter.insert()
      }
      for note in row.notes { try notes.write(note, file: file.name, row: number) }
    }
    if empty > 0 { try notes.writeEmptyRows(file: file.name, count: empty) }
    return number - empty
  }

  /// The cells of a row that is longer than the header, as a line of CSV.
  private func rest(of row: CSVRow, from width: Int) -> String? {
    guard row.count > width else { return nil }
    var bytes: [UInt8] = []
    CSVText.append((width..<row.count).map { row[$0] ?? "" }, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: JSON

  private func loadRecords(_ file: FeedFile) throws -> LoadedSheet? {
    let isArray = file.bytes == nil ? nil : try beginsWithBracket(file)
    let records = JSONRecords(try file.open(), name: file.name)
    let sheet = try make(file.name, .lines, table: nil, header: [])
    var reading = RecordReading()
    var inserter = try RowInserter(db, "INSERT INTO \(sheet.rows) VALUES(?)")
    while let item = try records.next() {
      switch item {
      case .record(let record):
        let read = try record.read()
        inserter.bind(String(decoding: JSONText.write(read.value), as: UTF8.self))
        try inserter.insert()
        reading.take(read.value)
        for note in read.notes { try notes.write(note, file: file.name, row: reading.count) }
      case .damaged(let damage):
        inserter.bind(String(decoding: damage.bytes, as: UTF8.self))
        try inserter.insert()
        reading.count += 1
        try notes.writeDamage(file: file.name, row: reading.count)
      case .envelope(let envelope):
        try take(envelope, &reading, file)
      }
      if reading.count.isMultiple(of: 100) {
        try progress.tell(.reading, done: reading.count, file: file, position: records.position)
      }
    }
    return try finish(sheet, reading, isArray: isArray)
  }

  private func take(_ envelope: JSONEnvelope, _ reading: inout RecordReading, _ file: FeedFile) throws {
    if let page = envelope.page, !reading.pages.insert(page).inserted {
      try notes.write(problem: .repeatedPage, file: file.name, row: reading.count)
    }
    reading.total = envelope.totalRecords ?? reading.total
    reading.envelopes.append(envelope)
  }

  private func finish(_ sheet: Sheet, _ reading: RecordReading, isArray: Bool?) throws -> LoadedSheet {
    let shape = reading.shape(isArray: isArray)
    let envelopes = reading.envelopes.isEmpty ? nil : reading.envelopesText
    try db.execute(
      sql: "UPDATE sheet SET shape = ?, kind = ?, envelopes = ? WHERE id = ?",
      arguments: [shape.rawValue, reading.table?.rawValue, envelopes, sheet.id])
    if let total = reading.total, total > reading.count {
      try notes.write(problem: .pagesMissing, file: sheet.file, row: nil)
    }
    let finished = Sheet(id: sheet.id, file: sheet.file, shape: shape, table: reading.table, header: [])
    return LoadedSheet(sheet: finished, rows: reading.count, form: reading.form)
  }

  private func beginsWithBracket(_ file: FeedFile) throws -> Bool {
    let source = try file.open()
    let space = Array(" \t\r\n\u{FEFF}".utf8)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = try bytes.withUnsafeMutableBytes { buffer in try source.read(into: buffer) }
    return bytes.prefix(count).first { !space.contains($0) } == UInt8(ascii: "[")
  }

  /// A file that describes the others is kept whole.
  private func keep(_ file: FeedFile) throws -> LoadedSheet? {
    let sheet = try make(file.name, .object, table: nil, header: [])
    var inserter = try RowInserter(db, "INSERT INTO \(sheet.rows) VALUES(?)")
    inserter.bind(try wholeText(of: file))
    try inserter.insert()
    return LoadedSheet(sheet: sheet, rows: 1)
  }

  /// More of a describing file than this is not kept.
  private static let mostDescription = 4 << 20

  private func wholeText(of file: FeedFile) throws -> String {
    let source = try file.open()
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < Self.mostDescription {
      let count = try chunk.withUnsafeMutableBytes { buffer in try source.read(into: buffer) }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func make(
    _ file: String, _ shape: Sheet.Shape, table: FeedTable?, header: [String]
  ) throws -> Sheet {
    let text =
      header.isEmpty ? nil : String(decoding: JSONText.write(.array(header.map(JSONValue.string))), as: UTF8.self)
    try db.execute(
      sql: "INSERT INTO sheet(feed, file, shape, kind, header) VALUES(?, ?, ?, ?, ?)",
      arguments: [feed, file, shape.rawValue, table?.rawValue, text])
    let sheet = Sheet(id: db.lastInsertedRowID, file: file, shape: shape, table: table, header: header)
    try db.execute(sql: "CREATE TABLE \(sheet.rows)(\(sheet.columns.joined(separator: ", ")))")
    return sheet
  }
}
