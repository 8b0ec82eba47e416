import TestSupport
import Testing

@testable import Directory

/// Whether the library that reads zips is on this machine.
private let hasLibrary = {
  let listing = try? TemporaryFolder.use { folder in
    try folder.write(ZipMaker.zip(.init("a.csv", "a\n")), to: "feed.zip")
    return try FeedFiles(at: "\(folder.path)/feed.zip").files.count
  }
  return listing == 1
}()

@Suite(.enabled(if: hasLibrary, "libarchive.so.13 is not on this machine")) struct ZipTests {
  private func files(_ zip: [UInt8]) throws -> FeedFiles {
    try TemporaryFolder.use { folder in
      try folder.write(zip, to: "feed")
      return try FeedFiles(at: "\(folder.path)/feed")
    }
  }

  private func fault(_ entries: ZipMaker.Entry...) -> ReadingFault? {
    fault(ZipMaker(entries: entries).bytes)
  }

  private func fault(_ zip: [UInt8]) -> ReadingFault? {
    do {
      _ = try files(zip)
      return nil
    } catch {
      return error as? ReadingFault
    }
  }

  @Test func `a zip gives its files by name, and says what it leaves out`() throws {
    let zip = ZipMaker.zip(
      .init("feed/", mode: 0o40755), .init("feed/services.csv", "id\n1\n"), .init("feed/Siân.JSON", "{}"),
      .init("feed/datapackage.json", "{}"), .init("README.txt", "read me"), .init("__MACOSX/._services.csv", "x"))
    try TemporaryFolder.use { folder in
      try folder.write(zip, to: "feed.zip")
      let found = try FeedFiles(at: "\(folder.path)/feed.zip")
      #expect(found.files.map(\.name) == ["feed/Siân.JSON", "feed/datapackage.json", "feed/services.csv"])
      #expect(found.files.map(\.content) == [.json, .metadata, .csv])
      #expect(found.files.map(\.bytes) == [2, 2, 5])
      #expect(found.leftOut == ["README.txt", "__MACOSX/._services.csv"])
      for _ in 1...2 { #expect(try ReadTable(found.files[2].open()).rows == [["1"]]) }
      #expect(try ReadFeed(found.files[0].open()).items == ["{}"])
    }
  }

  @Test func `compressed entries are unpacked`() throws {
    var entry = ZipMaker.Entry.zeros("a.csv", runs: 1_000)
    entry.checksum = ZipMaker.checksum([UInt8](repeating: 0, count: 258_001))
    try TemporaryFolder.use { folder in
      try folder.write(ZipMaker(entries: [entry]).bytes, to: "feed.zip")
      let file = try #require(try FeedFiles(at: "\(folder.path)/feed.zip").files.first)
      let source = try file.open()
      var buffer = [UInt8](repeating: 1, count: 300_000)
      let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      #expect(count == 258_001 && buffer[..<count].allSatisfy { $0 == 0 })
    }
  }

  @Test(arguments: [
    "../a.csv", "a/../../b.csv", "/etc/a.csv", "..\\a.csv", "\\a.csv", "C:\\a.csv", "C:/a.csv", "a/..", "",
  ])
  func `a path that leads out of the zip is refused`(name: String) {
    let fault = fault(.init("a.csv", "x"), .init(name, "x"))
    #expect(fault?.problem == .unsafeName || (name.isEmpty && fault?.problem == .damagedArchive))
    #expect(fault?.file == name.replacing("\\", with: "/") || name.isEmpty)
  }

  @Test(arguments: [0o120777, 0o20666, 0o60660, 0o140755])
  func `links and devices are refused`(mode: Int) {
    #expect(fault(.init("a.csv", "/etc/passwd", mode: mode))?.problem == .unsafeKind)
  }

  @Test func `an encrypted entry is refused by name`() {
    let entry = ZipMaker.Entry("b.csv", "xxxxxxxxxxxxxxxx", flags: 1)
    #expect(fault(.init("a.csv", "x"), entry) == ReadingFault(.encrypted, in: "b.csv"))
  }

  @Test func `an unusual compression is refused by name`() {
    var entry = ZipMaker.Entry("a.csv", "xxxxxxxxxxxxxxxxxxxxxxxxx")
    for method in [1, 9, 12, 14, 93, 95, 98, 200] {
      entry.method = method
      #expect(fault(entry) == ReadingFault(.otherCompression, in: "a.csv"))
    }
  }

  @Test func `two entries of one name are refused`() {
    #expect(fault(.init("a.csv", "x"), .init("a.csv", "y")) == ReadingFault(.doubledName, in: "a.csv"))
  }

  @Test(arguments: ["inner.zip", "inner.csv"])
  func `a zip inside of a zip is refused`(name: String) {
    let inner = ZipMaker.zip(.init("a.csv", "x"))
    var entry = ZipMaker.Entry(name)
    entry.content = inner
    #expect(fault(.init("a.csv", "x"), entry) == ReadingFault(.nestedArchive, in: name))
  }

  @Test func `a zip that unpacks to a hundred times its size is refused above 10 MiB`() {
    #expect(fault(.zeros("a.csv", runs: 40_000)) == nil)
    #expect(fault(.zeros("a.csv", runs: 41_000)) == ReadingFault(.tooCompressed, in: "feed"))
    #expect(fault(.zeros("a.csv", runs: 21_000), .zeros("b.csv", runs: 21_000))?.problem == .tooCompressed)
  }

  @Test func `an entry that is longer than it says is damaged`() throws {
    var entry = ZipMaker.Entry.zeros("a.csv", runs: 41_000)
    entry.size = 10_000
    try TemporaryFolder.use { folder in
      try folder.write(ZipMaker(entries: [entry]).bytes, to: "feed.zip")
      let file = try #require(try FeedFiles(at: "\(folder.path)/feed.zip").files.first)
      #expect(ReadTable(try file.open()).fault == ReadingFault(.damagedArchive, in: "a.csv"))
    }
  }

  @Test func `a wrong checksum is damage`() throws {
    var entry = ZipMaker.Entry("a.csv", "id\n" + String(repeating: "1\n", count: 5_000))
    entry.checksum = 1
    try TemporaryFolder.use { folder in
      try folder.write(ZipMaker(entries: [entry]).bytes, to: "feed.zip")
      let file = try #require(try FeedFiles(at: "\(folder.path)/feed.zip").files.first)
      #expect(ReadTable(try file.open()).fault == ReadingFault(.damagedArchive, in: "a.csv"))
    }
  }

  @Test func `more than 2,000 entries are refused`() {
    let entries = (0...2_000).map { ZipMaker.Entry("\($0).csv", "x") }
    #expect(fault(ZipMaker(entries: Array(entries.dropLast())).bytes) == nil)
    #expect(fault(ZipMaker(entries: entries).bytes) == ReadingFault(.tooManyFiles, in: "feed"))
  }

  @Test func `a directory that is longer than it says is refused`() {
    var zip = ZipMaker(entries: (0..<3_000).map { ZipMaker.Entry("\($0).csv", "x") }).bytes
    zip.replaceSubrange(zip.count - 14..<zip.count - 10, with: [3, 0, 3, 0])
    #expect(fault(zip)?.problem == .tooManyFiles)
  }

  @Test func `entries that lie in the same place are refused`() {
    var maker = ZipMaker(entries: (0..<100).map { ZipMaker.Entry("\($0).csv", "id\n") })
    #expect(fault(maker.bytes) == nil)
    maker.isOverlapping = true
    #expect(fault(maker.bytes)?.problem == .damagedArchive)
  }

  @Test func `a length beyond all measure is refused`() {
    var entry = ZipMaker.Entry("a.csv", "id\n")
    entry.size = Int(UInt32.max) - 1
    #expect(fault(entry, entry)?.problem == .tooCompressed)
  }

  @Test func `a zip with something before or behind it is refused`() {
    let zip = ZipMaker.zip(.init("a.csv", "x"))
    let other = ZipMaker.zip(.init("b.csv", "y"))
    #expect(fault(zip + [0])?.problem == .damagedArchive)
    #expect(fault(zip + other)?.problem == .damagedArchive)
    #expect(fault(ZipMaker(entries: [.init("a.csv", "x")], comment: other).bytes)?.problem == .damagedArchive)
    #expect(fault(ZipMaker(entries: [.init("a.csv", "x")], comment: Array("a comment".utf8)).bytes) == nil)
  }

  @Test func `a zip without a file of a feed has nothing to read`() {
    #expect(fault(.init("a.txt", "x"))?.problem == .nothingToRead)
    #expect(fault(ZipMaker().bytes)?.problem == .nothingToRead)
  }

  @Test func `a zip that is cut off anywhere is damaged`() {
    let zip = ZipMaker.zip(.init("a.csv", "id\n1\n"), .init("b.json", "{}"))
    for count in 4..<zip.count { #expect(fault(Array(zip[..<count]))?.problem == .damagedArchive, "\(count) bytes") }
  }

  @Test func `a zip with one byte changed is read or refused`() throws {
    let zip = ZipMaker.zip(.init("a.csv", "id\n1\n"), .init("b.json", "{}"))
    for index in zip.indices.dropFirst(4) {
      var changed = zip
      changed[index] ^= 0x41
      try TemporaryFolder.use { folder in
        try folder.write(changed, to: "feed")
        guard let found = try? FeedFiles(at: "\(folder.path)/feed") else { return }
        for file in found.files {
          if let source = try? file.open() { _ = ReadTable(source) }
        }
      }
    }
  }
}
