@testable import GuidanceCompiler
import GuidanceModel
import TestSupport

/// The shipped content with some of its trees changed, and without what no form depends on.
struct ChangedFolder: TreeFolder {
  let source: any TreeFolder
  var changes: [String: Tree] = [:]
  private static let others = ["places/", "stories/", "passphrase-words", "questionnaires/am-i-", "words/en/am-i-"]

  var paths: [String] {
    source.paths.filter { path in !Self.others.contains { path.hasPrefix($0) } }
  }

  func tree(at path: String) -> Tree? { changes[path] ?? source.tree(at: path) }
}

/// The checks of a build that look at forms.
struct FormJudge: Sendable {
  enum Verdict: String, CaseIterable, Sendable {
    case caughtByReading = "caught by reading"
    case caughtByReferences = "caught by the references"
    case caughtByWords = "caught by the words"
    case caughtByProof = "caught by the proof"
    case survived
  }

  let source: any TreeFolder

  init() throws {
    source = try SourceFolder(path: ContentFolder.real)
  }

  func verdict(of changes: [String: Tree]) -> Verdict {
    let content = Content(ChangedFolder(source: source, changes: changes))
    guard content.faults.isEmpty else { return .caughtByReading }
    guard ReferenceCheck(content).faults().isEmpty else { return .caughtByReferences }
    guard WordsCheck(content: content).faults().isEmpty else { return .caughtByWords }
    return proofFaults(of: content).isEmpty ? .survived : .caughtByProof
  }

  func proofFaults(of content: Content) -> [ContentFault] {
    content.forms.flatMap { proof(of: $0, content).run().faults }
  }

  func proof(of record: Record<Form>, _ content: Content) -> FormProof {
    FormProof(record, words: content.catalogues["en"] ?? Catalogue())
  }
}
