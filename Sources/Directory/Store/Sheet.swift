internal import GRDB

/// One file of a feed in the store: its rows stand in a table of their own, cell for cell as they came.
struct Sheet {
  /// How a file holds its records.
  enum Shape: String {
    case csv
    /// One JSON object that is the record.
    case object
    case array
    /// JSON objects, one a line.
    case lines
    /// Pages of an interface: objects that hold an array of records.
    case pages
  }

  let id: Int64
  let file: String
  let shape: Shape
  let table: FeedTable?
  /// The columns of a CSV file; none for JSON.
  let header: [String]

  var rows: String { "rows_\(id)" }

  /// The columns of the table of rows: the cells, and in `rest` those beyond the header; or the text of a record.
  var columns: [String] { shape == .csv ? header.indices.map { "c\($0)" } + ["rest"] : ["body"] }

  /// A cell's column in the table of rows.
  func cell(_ column: String) -> String? { header.firstIndex(of: column).map { "c\($0)" } }

  /// A CSV row as members; a cell that is missing is left out.
  ///
  /// - Parameter offset: Where the cells begin in the row that was fetched.
  func members(of row: RowCells, from offset: Int) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    members.reserveCapacity(header.count)
    for (index, column) in header.enumerated() {
      if let text = row[offset + index] { members.append(JSONValue.Member(column, .string(text))) }
    }
    return members
  }
}

extension Sheet {
  /// The sheets of a feed, as they were read.
  static func all(of feed: Int64, in db: Database) throws -> [Sheet] {
    try Row.fetchAll(
      db, sql: "SELECT id, file, shape, kind, header FROM sheet WHERE feed = ? ORDER BY id", arguments: [feed]
    )
    .map { row in
      let header = (row[4] as String?).flatMap { try? JSONText.read(Array($0.utf8)).value.items.compactMap(\.text) }
      return Sheet(
        id: row[0], file: row[1], shape: Shape(rawValue: row[2]) ?? .csv,
        table: (row[3] as String?).flatMap(FeedTable.init(rawValue:)), header: header ?? [])
    }
  }
}
