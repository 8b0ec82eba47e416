import Foundation
import GuidanceCompiler
package import GuidanceModel

/// Folders of content for tests.
package enum ContentFolder {
  /// The content that the program ships with.
  package static let real = repository + "/data"

  /// The repository, found from this file.
  package static let repository: String = {
    let support = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    return support.deletingLastPathComponent().deletingLastPathComponent().path
  }()

  /// The files below a folder, by their path inside it.
  package static func files(in folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      files[name] = Array(data)
    }
    return files
  }

  /// The tree of one YAML text, with the marks of its lines and columns.
  ///
  /// - Throws: The fault that the text has.
  package static func tree(_ yaml: String) throws -> Tree {
    try TemporaryFolder.use { folder in
      try folder.write(yaml, to: "test.yaml")
      let source = try SourceFolder(path: folder.path)
      if let fault = source.faults.first { throw fault }
      guard let tree = source.tree(at: "test.yaml") else { throw CocoaError(.fileReadUnknown) }
      return tree
    }
  }

  /// A reader of one YAML text that names the file `test.yaml`.
  package static func reader(_ yaml: String) throws -> Reader {
    Reader(try tree(yaml), file: "test.yaml")
  }
}
