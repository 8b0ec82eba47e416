import Foundation

/// A folder that lasts as long as one test.
package struct TemporaryFolder: Sendable {
  package let path: String

  /// Makes a folder, runs a test in it, and removes it whatever the test does.
  package static func use<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = TemporaryFolder(path: NSTemporaryDirectory() + "signpost-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try body(folder)
  }

  /// Writes a file by its path inside the folder, and makes the folders on the way.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  package func write(_ text: String, to name: String) throws {
    try write(text.utf8, to: name)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }
}
