import Directory
import GuidanceModel

/// A service that a person should look at, as scripts read it.
struct FindingOutput: Encodable {
  /// unreachable, duplicate, stale or incomplete.
  let problem: String
  let id: String
  let name: String
  /// The id of the first one, for a duplicate.
  let sameAs: String?
  /// When it was last assured, for a stale one.
  let assured: String?

  init(_ finding: DirectoryFinding) {
    problem = finding.kind.rawValue
    id = finding.id.description
    name = finding.name
    sameAs = finding.other?.description
    assured = finding.assured?.description
  }

  var line: String {
    [problem, SafeText(id).string, SafeText(name).string, sameAs.map { "same as \(SafeText($0))" } ?? assured ?? "-"]
      .joined(separator: "\t")
  }

  /// How many there are of each kind.
  static func summary(_ findings: [FindingOutput]) -> String {
    let counts = DirectoryFinding.Kind.allCases.map { kind in
      "\(kind.rawValue) \(findings.count { $0.problem == kind.rawValue })"
    }
    return counts.joined(separator: ", ")
  }
}
