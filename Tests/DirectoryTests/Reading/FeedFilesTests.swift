import Foundation
import TestSupport
import Testing

@testable import Directory

@Suite struct FeedFilesTests {
  private func problem(_ path: String) -> ReadingFault.Problem? {
    do {
      _ = try FeedFiles(at: path)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(arguments: [
    ("[{}]", FeedFile.Content.json), ("\u{FEFF}\n {}", .json), ("id,name\n", .csv), ("", .csv), ("[id],x\n", .json),
  ])
  func `a file is known by its content, not by its name`(text: String, content: FeedFile.Content) throws {
    try TemporaryFolder.use { folder in
      try folder.write(text, to: "feed.txt")
      let found = try FeedFiles(at: "\(folder.path)/feed.txt")
      #expect(found.files.map(\.name) == ["feed.txt"])
      #expect(found.files.map(\.content) == [content])
      #expect(found.files.map(\.bytes) == [text.utf8.count])
    }
  }

  @Test func `a file with nothing in it is known by its name`() throws {
    try TemporaryFolder.use { folder in
      for name in ["a.csv", "b.json", "c.jsonl"] { try folder.write(" \n", to: name) }
      #expect(try FeedFiles(at: folder.path).files.map(\.content) == [.csv, .json, .json])
    }
  }

  @Test func `a folder gives its files down to three levels`() throws {
    try TemporaryFolder.use { folder in
      for name in ["b.csv", "a/c.JSON", "a/b/d.ndjson", "a/b/c/e.csv", "datapackage.json", "notes.txt", ".hidden.csv"] {
        try folder.write("x", to: name)
      }
      let found = try FeedFiles(at: folder.path)
      #expect(found.files.map(\.name) == ["a/b/d.ndjson", "a/c.JSON", "b.csv", "datapackage.json"])
      #expect(found.files.map(\.content) == [.csv, .csv, .csv, .metadata])
      #expect(found.leftOut == [".hidden.csv", "a/b/c", "notes.txt"])
      #expect(try ReadTable(found.files[2].open()).header == ["x"])
    }
  }

  @Test func `links inside of a folder are not followed, and one that is given is`() throws {
    try TemporaryFolder.use { folder in
      try folder.write("id\n", to: "real/a.csv")
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/real/b.csv", withDestinationPath: "a.csv")
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/real/up", withDestinationPath: "..")
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link", withDestinationPath: "real/a.csv")
      let found = try FeedFiles(at: "\(folder.path)/real")
      #expect(found.files.map(\.name) == ["a.csv"])
      #expect(found.leftOut == ["b.csv", "up"])
      #expect(try FeedFiles(at: "\(folder.path)/link").files.map(\.name) == ["link"])
    }
  }

  @Test func `pipes, devices and what is not there are refused`() throws {
    try TemporaryFolder.use { folder in
      #expect(mkfifo("\(folder.path)/pipe.csv", 0o600) == 0)
      #expect(problem("\(folder.path)/pipe.csv") == .noFile)
      #expect(problem(folder.path) == .nothingToRead)
      #expect(problem("\(folder.path)/missing") == .notFound)
      #expect(problem("/dev/null") == .noFile)
    }
  }

  @Test func `more than 2,000 files are refused`() throws {
    try TemporaryFolder.use { folder in
      for number in 0..<1_100 { try folder.write("", to: "a/\(number).csv") }
      for number in 0..<900 { try folder.write("", to: "\(number).csv") }
      #expect(problem(folder.path) == nil)
      try folder.write("", to: "last.csv")
      #expect(problem(folder.path) == .tooManyFiles)
    }
  }

  @Test func `a file that has gone is a fault with its name`() throws {
    try TemporaryFolder.use { folder in
      try folder.write("id\n", to: "a.csv")
      let found = try FeedFiles(at: folder.path)
      try folder.remove("a.csv")
      #expect(throws: ReadingFault(.notFound, in: "a.csv")) { try found.files[0].open() }
    }
  }

  @Test func `names are shown without orders to the terminal`() {
    let fault = ReadingFault(.notFound, in: "a\u{1B}[2J\u{202E}\n.csv")
    #expect(fault.description.hasPrefix("a\u{FFFD}[2J\u{FFFD}\u{FFFD}.csv: "))
  }
}
