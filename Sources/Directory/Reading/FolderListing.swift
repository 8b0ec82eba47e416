internal import Glibc

/// Looks through a folder for the files of a feed.
struct FolderListing {
  private static let levels = 3

  private let root: String
  private var found: [FeedFile] = []
  private var leftOut: [String] = []

  init(_ root: String) {
    self.root = root
  }

  /// The files down to three levels.
  ///
  /// - Throws: A folder or file cannot be read, there are too many, or there is none of a feed.
  mutating func files() throws(ReadingFault) -> FeedFiles {
    try look(into: "", level: 1)
    guard !found.isEmpty else { throw ReadingFault(.nothingToRead, in: root) }
    return FeedFiles(found, leftOut: leftOut)
  }

  /// - Parameter folder: The path inside of the root, with a slash at its end; empty for the root.
  private mutating func look(into folder: String, level: Int) throws(ReadingFault) {
    for item in try names(in: folder) {
      let name = folder + item
      let status = try FileStatus(path: path(of: name), followsLinks: false)
      if status.isFolder, level < Self.levels, !item.hasPrefix(".") {
        try look(into: name + "/", level: level + 1)
      } else if status.isFile, FileName.isOfFeed(name) {
        try add(name, bytes: status.bytes)
      } else {
        leftOut.append(name)
      }
      guard found.count + leftOut.count <= FeedFiles.most else { throw ReadingFault(.tooManyFiles, in: root) }
    }
  }

  private mutating func add(_ name: String, bytes: Int) throws(ReadingFault) {
    let path = path(of: name)
    let open = { @Sendable () throws(ReadingFault) -> any ByteSource in
      try FileSource(path: path, name: name, followsLinks: false)
    }
    found.append(FeedFile(name: name, bytes: bytes, first: try FirstBytes(of: open()), opening: open))
  }

  private func path(of name: String) -> String { "\(root)/\(name)" }

  /// What lies in a folder.
  private func names(in folder: String) throws(ReadingFault) -> [String] {
    guard let stream = opendir(path(of: folder)) else {
      throw ReadingFault(ReadingFault.Problem(system: errno), in: folder.isEmpty ? root : folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      guard names.count <= FeedFiles.most else { throw ReadingFault(.tooManyFiles, in: root) }
    }
    return names
  }
}
