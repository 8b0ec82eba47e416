import Foundation
import GuidanceCompiler

/// Checks a content folder and writes it as Swift, for the build: `CompileGuidance FOLDER OUTPUT`.
struct CompileGuidance {
  let arguments: [String]

  /// Returns the exit status; every fault is printed in the form of a compiler's error.
  func run() -> Int32 {
    guard arguments.count == 3 else {
      print("error: usage: CompileGuidance FOLDER OUTPUT")
      return 1
    }
    let (folder, output) = (arguments[1], arguments[2])
    do {
      let source = try SourceFolder(path: folder)
      let check = ContentCheck(Content(source), folderFaults: source.faults)
      for error in check.errors { print("\(folder)/\(error)") }
      guard check.errors.isEmpty else { return 1 }
      try Embedding.source(of: source).write(toFile: output, atomically: true, encoding: .utf8)
      return 0
    } catch {
      print("\(folder):1:1: error: the content cannot be read or written; check the folder and the disk")
      return 1
    }
  }
}
