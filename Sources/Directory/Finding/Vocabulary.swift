internal import GRDB
internal import GuidanceModel

/// The words of names and needs, to finish and to mend what is typed.
struct Vocabulary {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Fewer letters say too little to search by.
  private static let shortestBeginning = 2
  private static let mostEndings = 24

  /// The commonest words with a beginning, the beginning among them.
  func words(beginning: String) throws -> [String] {
    guard beginning.count >= Self.shortestBeginning else { return [] }
    let words = try String.fetchAll(
      db, sql: "SELECT word FROM word WHERE word >= ? AND word < ? ORDER BY count DESC LIMIT ?",
      arguments: [beginning, beginning + "\u{10FFFF}", Self.mostEndings])
    return words.contains(beginning) ? words : [beginning] + words
  }

  func knows(_ word: String) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM word WHERE word = ?", arguments: [word]) != nil
  }

  /// The commonest word that is one mistake away; nil when the word is known, short or a number.
  func mended(_ word: String) throws -> String? {
    guard Spelling.canBeMended(word), try !knows(word) else { return nil }
    let keys = Spelling.keys(of: word)
    let places = Array(repeating: "?", count: keys.count).joined(separator: ",")
    let near = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT word.word FROM mend JOIN word ON word.word = mend.word
        WHERE mend.key IN (\(places)) ORDER BY count DESC
        """,
      arguments: StatementArguments(keys))
    return near.first { Spelling.isOneMistake(word, $0) }
  }
}
