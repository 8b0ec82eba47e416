internal import GRDB

/// Writes down what was wrong with a feed, and what was done about it.
final class NoteWriter {
  private var inserter: RowInserter
  private let feed: Int64

  init(_ db: Database, feed: Int64) throws {
    self.feed = feed
    inserter = try RowInserter(
      db, "INSERT INTO note(feed, file, row, key, field, problem, done, times) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func write(problem: ImportProblem, file: String, row: Int?, done: FeedRemedy = .kept) throws {
    try write(file: file, row: row, key: nil, field: nil, word: problem.rawValue, done: done)
  }

  /// Notes rows that say nothing, all of a file at once.
  func writeEmptyRows(file: String, count: Int) throws {
    try write(
      file: file, row: nil, key: nil, field: nil, word: ImportProblem.emptyRow.rawValue, done: .setAside, times: count)
  }

  func writeDamage(file: String, row: Int) throws {
    try write(problem: .damagedRecord, file: file, row: row, done: .setAside)
  }

  func write(_ note: CSVNote, file: String, row: Int) throws {
    let (problem, done): (ImportProblem, FeedRemedy) =
      switch note {
      case .spaceAroundQuote, .strayQuote, .textAfterQuote: (.looseQuotes, .kept)
      case .nul: (.nulByte, .kept)
      case .short: (.shortRow, .kept)
      case .long: (.longRow, .kept)
      case .notUTF8: (.notUTF8, .mended)
      }
    try write(problem: problem, file: file, row: row, done: done)
  }

  func write(_ note: JSONNote, file: String, row: Int) throws {
    let (problem, done): (ImportProblem, FeedRemedy) =
      switch note.kind {
      case .byteOrderMark: (.byteOrderMark, .mended)
      case .duplicateKey: (.duplicateKey, .kept)
      case .invalidUTF8, .loneSurrogate: (.notUTF8, .mended)
      }
    try write(problem: problem, file: file, row: row, done: done)
  }

  func write(_ note: FieldNote, file: String, row: Int?) throws {
    try write(
      file: file, row: row, key: note.id, field: note.field, word: note.problem.rawValue, done: note.done)
  }

  private func write(
    file: String, row: Int?, key: String?, field: String?, word: String, done: FeedRemedy, times: Int = 1
  ) throws {
    inserter.bind(Int(feed))
    inserter.bind(file)
    inserter.bind(row)
    inserter.bind(key)
    inserter.bind(field)
    inserter.bind(word)
    inserter.bind(done.rawValue)
    inserter.bind(times)
    try inserter.insert()
  }
}
