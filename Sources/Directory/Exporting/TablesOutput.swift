/// Writes services as a data package of CSV files.
struct TablesOutput {
  let services: ConvertedServices

  func write(to sink: any ExportSink) throws -> ExportReport {
    var report = ExportReport()
    let columns = try columns(&report)
    for table in FeedTable.allCases {
      guard let header = columns[table] else { continue }
      report.files.append(table.file)
      try write(table, header: header, to: sink)
    }
    report.files.append("datapackage.json")
    try sink.begin("datapackage.json")
    try sink.write(JSONText.write(description(columns)))
    return report
  }

  /// The columns of every table that some service needs: those of the standard, then what else the feed says.
  private func columns(_ report: inout ExportReport) throws -> [FeedTable: [String]] {
    var columns: [FeedTable: [String]] = [:]
    try services.forEach { converted in
      let tables = FeedTables(of: converted.record)
      report.add(Array(Set(converted.losses + tables.losses)))
      for row in tables.rows {
        var known = columns[row.table] ?? row.table.columns
        for cell in row.cells where !known.contains(cell.key) { known.append(cell.key) }
        columns[row.table] = known
      }
    }
    return columns
  }

  private func write(_ table: FeedTable, header: [String], to sink: any ExportSink) throws {
    try sink.begin(table.file)
    var line: [UInt8] = []
    CSVText.append(header, to: &line)
    try sink.write(line)
    var written: Set<Int> = []
    try services.forEach { converted in
      for row in FeedTables(of: converted.record).rows where row.table == table {
        let cells = header.map { column in row.cells.first { $0.key == column }?.value.text ?? "" }
        let identity = row.id.isEmpty ? cells.joined(separator: "\u{1F}") : row.id
        guard written.insert(Digest.of(identity.utf8)).inserted else { continue }
        line.removeAll(keepingCapacity: true)
        CSVText.append(cells, to: &line)
        try sink.write(line)
      }
    }
  }

  private func description(_ columns: [FeedTable: [String]]) -> JSONValue {
    let resources = FeedTable.allCases.compactMap { table in
      columns[table].map { columns in
        JSONValue.object([
          .init("name", .string(table.rawValue)), .init("path", .string(table.file)),
          .init("schema", .object([.init("fields", .array(columns.map(field)))])),
        ])
      }
    }
    return .object([.init("name", .string("signpost-export")), .init("resources", .array(resources))])
  }

  private func field(_ column: String) -> JSONValue {
    .object([.init("name", .string(column)), .init("type", .string("string"))])
  }
}
