import Edge
import Guidance
import GuidanceCompiler
import GuidanceModel

/// Content from a folder, or the one that is built in.
struct ContentFolderReading {
  let content: Content
  /// Files that could not be read.
  let faults: [ContentFault]

  /// Ends the program when the folder cannot be read.
  init(_ folder: String?) throws {
    guard let folder else {
      content = Content(EmbeddedReading())
      faults = []
      return
    }
    do throws(FolderError) {
      let source = try SourceFolder(path: folder)
      content = Content(source)
      faults = source.faults
    } catch {
      throw Complaint(status: .noSuchInput, text: "the content folder is not there, is empty or cannot be read")
    }
  }
}

/// The built-in content as a folder.
private struct EmbeddedReading: TreeFolder {
  var paths: [String] { Library.builtIn.folder.paths }
  func tree(at path: String) -> Tree? { Library.builtIn.folder.tree(at: path) }
}
