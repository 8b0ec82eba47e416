import Foundation
import Testing

@testable import Directory

/// The feeds that lie beside the repository, on machines that have them.
private let shared = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../../shared/data").standardizedFileURL.path

@Suite(.enabled(if: FileManager.default.fileExists(atPath: shared), "../shared/data is not on this machine"))
struct SharedFeedTests {
  private static let folders = [
    "buckinghamshire-outpost-uk", "illinois-legal-aid-hsds-1.1", "ohana-sample-csv", "open-helplines-gb",
    "oruk-v3-profile", "oruk-validator-mocks", "sheffield-foodbanks-uk", "spec-3.0-examples",
  ]

  @Test(arguments: folders)
  func `every file is read, and comes back as it was`(folder: String) throws {
    let files = try FeedFiles(at: "\(shared)/\(folder)").files
    #expect(!files.isEmpty)
    for file in files {
      switch file.content {
      case .csv: try checkTable(file)
      case .json: try checkRecords(file)
      case .metadata: continue
      }
    }
  }

  private func checkTable(_ file: FeedFile) throws {
    let table = ReadTable(try file.open())
    let again = ReadTable(BytesSource(table.written))
    #expect(table.fault == nil, "\(file.name)")
    #expect(again.header == table.header && again.rows == table.rows, "\(file.name)")
  }

  private func checkRecords(_ file: FeedFile) throws {
    let records = JSONRecords(try file.open(), name: file.name)
    while let item = try records.next() {
      guard case .record(let record) = item else { continue }
      let reading = try record.read()
      #expect(try JSONText.read(JSONText.write(reading.value)).value == reading.value, "\(file.name)")
    }
  }
}
