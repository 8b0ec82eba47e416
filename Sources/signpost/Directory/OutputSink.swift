import Directory
import Edge
import Glibc

/// Standard output, for an export of one file.
final class OutputSink: ExportSink {
  private var hasBegun = false

  func begin(_ name: String) throws {
    guard !hasBegun else {
      throw Complaint(status: .usage, text: "this export has several files; name a new folder with --to")
    }
    hasBegun = true
  }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Complaint(status: .cannotRead, text: "the export was not written whole") }
      rest = rest.dropFirst(count)
    }
  }
}
