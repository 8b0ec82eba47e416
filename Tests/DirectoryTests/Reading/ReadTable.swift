@testable import Directory

/// What a CSV file gave until its end or its first fault.
struct ReadTable: Equatable {
  var header: [String] = []
  var rows: [[String]] = []
  var notes: [[CSVNote]] = []
  var places: [ReadingPlace] = []
  /// The file as it is written from what was read.
  var written: [UInt8] = []
  var fault: ReadingFault?

  init(_ source: any ByteSource) {
    do throws(ReadingFault) {
      let table = try CSVRows(source, name: "table.csv")
      header = table.header
      if let row = table.headerRow { written += CSVText.write(row) }
      while let row = try table.next() { add(row) }
    } catch {
      fault = error
    }
  }

  init(_ text: String) {
    self.init(BytesSource(Array(text.utf8)))
  }

  private mutating func add(_ row: CSVRow) {
    rows.append(row.cells)
    notes.append(row.notes)
    places.append(row.place)
    written += CSVText.write(row)
  }
}
