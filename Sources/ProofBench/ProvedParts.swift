import GuidanceModel

/// The part of a content folder that a proof reads: without the rest, a check of the content is little but the proof.
struct ProvedParts<Folder: TreeFolder>: TreeFolder {
  let folder: Folder

  var paths: [String] {
    folder.paths.filter { $0.hasPrefix("questionnaires/") || $0.hasPrefix("contacts/") }
  }

  func tree(at path: String) -> Tree? { folder.tree(at: path) }
}
