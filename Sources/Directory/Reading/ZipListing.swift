/// Looks through a zip for the files of a feed, and refuses one that is made to harm.
struct ZipListing {
  /// Times its own size that a zip may unpack to.
  static let ratio = 100
  /// Bytes to which any zip may unpack.
  static let harmless = 10 << 20
  /// Bytes to which no zip may unpack.
  static let most = 8 << 30

  private let path: String
  private let name: String

  init(_ path: String, name: String) {
    self.path = path
    self.name = name
  }

  /// The files of the feed.
  ///
  /// - Throws: The zip is damaged or unsafe, with the name of the entry that shows it, or has no file of a feed.
  func files() throws(ReadingFault) -> FeedFiles {
    let archive = try ZipArchive(path, name: name)
    var files: [FeedFile] = []
    var leftOut: [String] = []
    var names: Set<String> = []
    var bytes = 0
    while let entry = try archive.next() {
      guard entry.number < FeedFiles.most else { throw ReadingFault(.tooManyFiles, in: name) }
      try check(entry)
      guard entry.kind == .file else { continue }
      guard names.insert(entry.name).inserted else { throw ReadingFault(.doubledName, in: entry.name) }
      bytes += entry.bytes
      try archive.checkUnpacked(bytes)
      let first = try FirstBytes(of: archive)
      guard !first.isZip else { throw ReadingFault(.nestedArchive, in: entry.name) }
      guard FileName.isOfFeed(entry.name) else {
        leftOut.append(entry.name)
        continue
      }
      files.append(file(entry, first: first))
    }
    guard !files.isEmpty else { throw ReadingFault(.nothingToRead, in: name) }
    return FeedFiles(files, leftOut: leftOut)
  }

  private func check(_ entry: ZipEntry) throws(ReadingFault) {
    guard FileName.staysInside(entry.name) else { throw ReadingFault(.unsafeName, in: entry.name) }
    guard entry.kind != .other else { throw ReadingFault(.unsafeKind, in: entry.name) }
    guard !entry.isEncrypted else { throw ReadingFault(.encrypted, in: entry.name) }
    guard entry.isUsuallyCompressed else { throw ReadingFault(.otherCompression, in: entry.name) }
    guard entry.bytes <= Self.most else { throw ReadingFault(.tooLarge, in: name) }
  }

  private func file(_ entry: ZipEntry, first: FirstBytes) -> FeedFile {
    FeedFile(name: entry.name, bytes: entry.bytes, first: first) { [path, name] () throws(ReadingFault) in
      let archive = try ZipArchive(path, name: name)
      try archive.move(to: entry)
      return archive
    }
  }
}
