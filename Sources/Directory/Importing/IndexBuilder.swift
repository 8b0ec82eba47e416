internal import GRDB
internal import GuidanceModel

/// Fills the indexes from what was staged.
struct IndexBuilder {
  let db: Database
  let progress: ProgressTeller

  static func stage(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE work.staged(id INTEGER PRIMARY KEY, name TEXT, alias TEXT, need TEXT, place TEXT, said TEXT)
        """)
  }

  /// In the order of the ids, because an index that is filled in any other order is written many times over.
  func build() throws {
    for index in ["brief", "prose"] {
      try db.execute(sql: "INSERT INTO \(index)(\(index), rank) VALUES('hashsize', \(Self.memory))")
    }
    try progress.tell(.indexing, done: 0)
    try db.execute(
      sql:
        "INSERT INTO brief(rowid, name, alias, need, place) SELECT id, name, alias, need, place FROM work.staged ORDER BY id"
    )
    try progress.tell(.indexing, done: 1)
    try db.execute(sql: "INSERT INTO prose(rowid, said) SELECT id, said FROM work.staged ORDER BY id")
    try writeWords()
  }

  /// Bytes of an index that are held before they are written.
  private static let memory = 64 << 20

  /// More different words than this are not learnt; a feed in earnest has a tenth of it.
  private static let mostWords = 300_000

  private func writeWords() throws {
    for (word, count) in try countedWords() {
      try db.execute(
        sql: "INSERT INTO word VALUES(?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
        arguments: [word, count])
      guard Spelling.canBeMended(word) else { continue }
      for key in Spelling.keys(of: word) {
        try db.execute(sql: "INSERT OR IGNORE INTO mend VALUES(?, ?)", arguments: [key, word])
      }
    }
  }

  private func countedWords() throws -> [(String, Int)] {
    var counts: [String: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT name, alias, need FROM work.staged")
    while let row = try rows.next() {
      for column in 0..<3 {
        for word in SearchWords.all(in: row[column] ?? "") where counts[word] != nil || counts.count < Self.mostWords {
          counts[word, default: 0] += 1
        }
      }
    }
    return counts.sorted { $0.key < $1.key }
  }
}
