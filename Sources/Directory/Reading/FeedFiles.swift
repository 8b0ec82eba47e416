/// The files of a feed: one file, the files of a folder, or those of a zip.
package struct FeedFiles: Sendable {
  /// Files of a folder or entries of a zip.
  static let most = 2_000

  /// Sorted by name.
  package let files: [FeedFile]
  /// The names of what lies there beside and is not read, sorted: by their names they are neither CSV nor JSON.
  package let leftOut: [String]

  init(_ files: [FeedFile], leftOut: [String] = []) {
    self.files = files.sorted { $0.name < $1.name }
    self.leftOut = leftOut.sorted()
  }

  /// What lies at a path.
  ///
  /// A zip is known by its first bytes. Of a folder or zip the files that end in `.csv`, `.json`, `.jsonl` or `.ndjson` are
  /// of the feed, in a folder down to three levels; links inside of a folder are not followed. A file that is given by
  /// itself may have any name.
  ///
  /// - Throws: What is there cannot be read, has nothing to be read, or is a zip that is damaged or unsafe.
  package init(at path: String) throws(ReadingFault) {
    guard try !FileStatus(path: path, followsLinks: true).isFolder else {
      var listing = FolderListing(path)
      self = try listing.files()
      return
    }
    let name = FileName.last(of: path)
    let source = try FileSource(path: path, name: name, followsLinks: true)
    let first = try FirstBytes(of: source)
    guard !first.isZip else {
      self = try ZipListing(path, name: name).files()
      return
    }
    let file = FeedFile(name: name, bytes: try source.status().bytes, first: first) { () throws(ReadingFault) in
      try FileSource(path: path, name: name, followsLinks: true)
    }
    self.init([file])
  }

  /// What comes by standard input, as one file.
  ///
  /// - Throws: It cannot be read, or is a zip, in which one would have to go back and forth.
  package static func standardInput() throws(ReadingFault) -> FeedFiles {
    let input = try StandardInput()
    guard !input.first.isZip else { throw ReadingFault(.archiveByInput, in: StandardInput.name) }
    let file = FeedFile(name: StandardInput.name, bytes: nil, first: input.first) { () throws(ReadingFault) in
      try input.open()
    }
    return FeedFiles([file])
  }
}
