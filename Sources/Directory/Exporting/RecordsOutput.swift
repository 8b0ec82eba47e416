/// Writes services as one JSON array.
struct RecordsOutput {
  let services: ConvertedServices

  func write(to sink: any ExportSink) throws -> ExportReport {
    var report = ExportReport()
    report.files = ["services.json"]
    try sink.begin("services.json")
    try sink.write(Array("[".utf8))
    try services.forEach { converted in
      report.add(converted.losses)
      try sink.write(Array((report.services > 1 ? ",\n" : "\n").utf8) + JSONText.write(converted.record))
    }
    try sink.write(Array("\n]\n".utf8))
    return report
  }
}
