/// The path of a file that someone has named: the folder it stands in, and its name there.
package struct FilePath {
  package let folder: String
  package let name: String

  /// Nil when the path names no file.
  package init?(_ path: String) {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    name = String(path[start...])
    folder = start == path.startIndex ? "." : String(path[..<start])
    guard !["", ".", ".."].contains(name), !path.utf8.contains(0) else { return nil }
  }
}
