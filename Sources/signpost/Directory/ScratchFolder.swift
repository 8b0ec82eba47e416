import Edge
import Glibc

/// A folder that only this process uses, for as long as it needs it.
struct ScratchFolder {
  let path: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/signpost-\(String(repeating: "X", count: 6))".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Complaint(status: .cannotCreate, text: "no temporary folder can be made; set TMPDIR")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the folder and the files of a directory in it.
  func remove() {
    for name in ["directory.sqlite", "directory.new", "directory.work", "directory.lock"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
