internal import Foundation
package import GuidanceModel

/// A folder of YAML and Markdown files, read once.
package struct SourceFolder: TreeFolder {
  private let trees: [String: Tree]
  package let paths: [String]
  /// Files that could not be read, or are not content.
  package let faults: [ContentFault]

  /// Reads every file below a folder; a file with a fault is left out and its fault kept.
  ///
  /// - Throws: `FolderError` when the folder itself cannot be read.
  package init(path: String) throws(FolderError) {
    let names = try Self.files(below: path)
    var trees: [String: Tree] = [:]
    var faults: [ContentFault] = []
    for name in names {
      do throws(ContentFault) {
        trees[name] = try Self.tree(file: name, in: path)
      } catch {
        faults.append(error)
      }
    }
    self.trees = trees
    self.faults = faults
    paths = trees.keys.sorted()
  }

  package func tree(at path: String) -> Tree? { trees[path] }

  private static func files(below path: String) throws(FolderError) -> [String] {
    guard let found = FileManager.default.enumerator(atPath: path) else { throw .unreadable(path) }
    let names = found.compactMap { $0 as? String }.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
        && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    guard !names.isEmpty else { throw .unreadable(path) }
    return names.sorted()
  }

  private static func tree(file: String, in folder: String) throws(ContentFault) -> Tree {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)"),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw ContentFault(
        file: file, mark: .none, problem: "the file is not UTF-8 text, or cannot be read", remedy: "save it as UTF-8")
    }
    if file.hasSuffix(".yaml") { return try YAMLText(text, file: file).tree() }
    if file.hasSuffix(".md") { return try FrontMatter(text: text, file: file).tree() }
    throw ContentFault(
      file: file, mark: .none, problem: "this kind of file is not content", remedy: "use .yaml or .md, or move it away")
  }
}

/// Why a content folder cannot be read.
package enum FolderError: Error, Equatable, Sendable {
  /// It is not there, is not a folder, or is empty.
  case unreadable(String)
}
