import Directory
import Edge
import Glibc

/// A new folder that an export goes into.
final class FolderSink: ExportSink {
  private let path: String
  private var file: UnsafeMutablePointer<FILE>?

  init(_ path: String) throws {
    self.path = path
    guard mkdir(path, 0o777) == 0 else {
      let why = errno == EEXIST ? "it is there already" : String(cString: strerror(errno))
      throw Complaint(status: .cannotCreate, text: "the folder for the export cannot be made: \(why)")
    }
  }

  func begin(_ name: String) throws {
    try finish()
    try makeFolders(above: name)
    file = fopen("\(path)/\(name)", "wxe")
    if file == nil { try failed() }
  }

  func write(_ bytes: [UInt8]) throws {
    guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count else { try failed() }
  }

  /// Closes the last file, and says when it was not written whole.
  func finish() throws {
    guard let file else { return }
    self.file = nil
    guard fclose(file) == 0 else { try failed() }
  }

  private func makeFolders(above name: String) throws {
    var current = path
    for part in name.split(separator: "/").dropLast() {
      guard part != ".." else { try failed() }
      current += "/\(part)"
      guard mkdir(current, 0o777) == 0 || errno == EEXIST else { try failed() }
    }
  }

  private func failed() throws -> Never {
    throw Complaint(status: .cannotRead, text: "the export was not written whole: \(String(cString: strerror(errno)))")
  }
}
