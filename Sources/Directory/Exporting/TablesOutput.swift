/// Writes services as a data package of CSV files.
struct TablesOutput {
  let services: ConvertedServices

  /// Takes each service apart once; its rows wait on the disk until the file of their table is written.
  func write(to sink: any ExportSink) throws -> ExportReport {
    try RowSpool.use { spool in
      var report = ExportReport()
      try services.forEach { converted in
        let tables = FeedTables(of: converted.record)
        report.add(Array(Set(converted.losses + tables.losses)))
        for row in tables.rows { try spool.add(row) }
      }
      for table in FeedTable.allCases where spool.columns[table] != nil {
        report.files.append(table.file)
        try write(table, of: spool, to: sink)
      }
      report.files.append("datapackage.json")
      try sink.begin("datapackage.json")
      try sink.write(JSONText.write(description(spool.columns)))
      return report
    }
  }

  private func write(_ table: FeedTable, of spool: RowSpool, to sink: any ExportSink) throws {
    try sink.begin(table.file)
    var line: [UInt8] = []
    CSVText.append(spool.columns[table] ?? [], to: &line)
    try sink.write(line)
    try spool.forEach(in: table) { cells in
      line.removeAll(keepingCapacity: true)
      CSVText.append(cells, to: &line)
      try sink.write(line)
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
