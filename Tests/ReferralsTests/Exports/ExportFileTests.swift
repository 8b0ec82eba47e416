import Disk
import Foundation
import Referrals
import TestSupport
import Testing

struct ExportFileTests {
  private let bytes = Array("what is handed over".utf8)

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// A folder of this user in which nobody else can write.
  private func useFolder(mode: mode_t = 0o755, _ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      chmod(folder.path, mode)
      try body(folder)
    }
  }

  @Test(arguments: [0o700, 0o755] as [mode_t])
  func `a file is new, whole, and readable by its owner alone`(_ folderMode: mode_t) throws {
    try useFolder(mode: folderMode) { folder in
      try ExportFile.write(bytes, to: folder.path + "/a referral.txt")
      #expect(FileManager.default.contents(atPath: folder.path + "/a referral.txt") == Data(bytes))
      #expect(try mode(folder.path + "/a referral.txt") == 0o600)
      try #expect(names(folder) == ["a referral.txt"])
    }
  }

  @Test func `an empty document is a file too`() throws {
    try useFolder { folder in
      try ExportFile.write([], to: folder.path + "/empty")
      try #expect(names(folder) == ["empty"])
    }
  }

  @Test func `nothing is overwritten`() throws {
    try useFolder { folder in
      try folder.write("mine", to: "taken")
      #expect(throws: ExportFileError.disk(.exists)) { try ExportFile.write(bytes, to: folder.path + "/taken") }
      #expect(FileManager.default.contents(atPath: folder.path + "/taken") == Data("mine".utf8))
      try FileManager.default.createDirectory(atPath: folder.path + "/sub", withIntermediateDirectories: false)
      #expect(throws: ExportFileError.disk(.exists)) { try ExportFile.write(bytes, to: folder.path + "/sub") }
    }
  }

  @Test func `a link in the place of the file is not followed`() throws {
    try useFolder { folder in
      symlink(folder.path + "/elsewhere", folder.path + "/link")
      #expect(throws: ExportFileError.disk(.exists)) { try ExportFile.write(bytes, to: folder.path + "/link") }
      try #expect(names(folder) == ["link"])
    }
  }

  static let openFolders: [(mode_t, ExportFileError)] = [
    (0o775, .folderOpenToOthers), (0o757, .folderOpenToOthers), (0o1777, .folderShared),
  ]

  @Test(arguments: openFolders)
  func `a folder in which others can write is refused`(_ mode: mode_t, _ error: ExportFileError) throws {
    try useFolder(mode: mode) { folder in
      #expect(throws: error) { try ExportFile.write(bytes, to: folder.path + "/file") }
      try #expect(names(folder).isEmpty)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder to someone else"))
  func `a folder of someone else is refused`() throws {
    try useFolder { folder in
      chown(folder.path, 12_345, 12_345)
      #expect(throws: ExportFileError.folderOfAnother) { try ExportFile.write(bytes, to: folder.path + "/file") }
      try #expect(names(folder).isEmpty)
    }
  }

  @Test(arguments: ["", "/", "/.", "/..", "/name\0more"])
  func `a path that names no file is refused`(_ name: String) throws {
    try useFolder { folder in
      let path = name.isEmpty ? "" : folder.path + name
      #expect(throws: ExportFileError.badName) { try ExportFile.write(bytes, to: path) }
      try #expect(names(folder).isEmpty)
    }
  }

  @Test func `a folder that is not there, or no folder, is told`() throws {
    try useFolder { folder in
      try folder.write("x", to: "file")
      let faults: [(String, DiskError)] = [
        ("none/file", .gone), ("file/file", .notAsExpected),
        (String(repeating: "n", count: 300), .other(ENAMETOOLONG)),
      ]
      for (path, error) in faults {
        #expect(throws: ExportFileError.disk(error)) { try ExportFile.write(bytes, to: "\(folder.path)/\(path)") }
      }
      try #expect(names(folder) == ["file"])
    }
  }
}
