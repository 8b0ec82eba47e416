import Directory
import GuidanceModel

/// What an import did, as scripts read it.
struct ImportOutput: Encodable {
  struct File: Encodable {
    let name: String
    /// What its rows are; null for a file that is kept but not understood.
    let table: String?
    let rows: Int
  }

  let feed: String
  let standard: String
  let layout: String
  let services: Int
  let added: Int
  let changed: Int
  let removed: Int
  let files: [File]
  /// Names of files that were not read.
  let leftOut: [String]
  let problems: [NoteCount]

  init(_ report: ImportReport, notes: [NoteCount]) {
    feed = report.feed
    standard = report.form.standard.rawValue
    layout = report.form.layout.rawValue
    services = report.services
    added = report.added
    changed = report.changed
    removed = report.removed
    files = report.files.map { File(name: $0.name, table: $0.table?.rawValue, rows: $0.rows) }
    leftOut = report.leftOut
    problems = notes
  }

  func printPlainly(report: String?) {
    print(
      "\(feed): \(services) services (\(standard), \(layout)). New: \(added). Changed: \(changed). Gone: \(removed).")
    for file in files {
      print("- \(SafeText(file.name)): \(file.rows) rows\(file.table == nil ? ", kept as they are" : "")")
    }
    if !leftOut.isEmpty { print("Not read: \(leftOut.map { SafeText($0).string }.joined(separator: ", "))") }
    guard !problems.isEmpty else {
      print("Nothing was wrong with it.")
      return
    }
    print("What was wrong with it, and what was done:")
    for problem in problems { print("- \(problem.words)") }
    if report == nil { print("'--report FILE' writes every row of this.") }
  }
}
