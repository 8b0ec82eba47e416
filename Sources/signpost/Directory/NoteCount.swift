import Directory

/// How often a problem of one kind was noted, with a few examples.
struct NoteCount: Encodable {
  struct Example: Encodable {
    let file: String
    let row: Int?
    let id: String?
  }

  let problem: String
  let field: String?
  let done: String
  var count: Int
  var examples: [Example]

  private static let mostExamples = 5

  /// All kinds, the commonest first.
  static func all(_ directory: LocalDirectory, feed: String) throws -> [NoteCount] {
    var counts: [String: NoteCount] = [:]
    try DirectoryPlace.told { () throws(DirectoryFault) in
      try directory.forEachNote(of: feed) { note in
        let kind = "\(note.problem) \(note.field ?? "") \(note.done.rawValue)"
        var known =
          counts[kind]
          ?? NoteCount(problem: note.problem, field: note.field, done: note.done.rawValue, count: 0, examples: [])
        known.count += note.times
        if known.examples.count < mostExamples {
          known.examples.append(Example(file: note.file, row: note.row, id: note.key))
        }
        counts[kind] = known
      }
    }
    return counts.values.sorted { ($1.count, $0.problem, $0.field ?? "") < ($0.count, $1.problem, $1.field ?? "") }
  }
}
