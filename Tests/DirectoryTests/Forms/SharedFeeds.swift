import Directory
import FoundationEssentials
import Testing

/// The feeds for development beside the repository, which not every machine has.
enum SharedFeeds {
  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data").standardized.path()

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder) }
  static let absence: Comment = "the feeds for development are not beside the repository"

  static func json(_ name: String) throws -> JSONValue {
    try JSONText.read([UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)")))).value
  }

  /// The tables of a folder of CSV files.
  static func tables(_ name: String) throws -> MemoryRows {
    var rows = MemoryRows()
    for file in try FeedFiles(at: "\(folder)/\(name)").files where file.content == .csv {
      let reader = try CSVRows(file.open(), name: file.name)
      var cells: [[String]] = []
      while let row = try reader.next() { cells.append(row.cells) }
      rows.add(file.name, header: reader.header, cells)
    }
    return rows
  }
}
