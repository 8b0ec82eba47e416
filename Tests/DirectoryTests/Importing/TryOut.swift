import Directory
import Guidance
import GuidanceModel
import TestSupport

/// A directory in a folder of its own, with short ways to fill and to ask it.
struct TryOut {
  static let today = Day(number: 20_779)
  private static let places = Library.builtIn.places
  let files: TemporaryFolder

  var folder: DirectoryFolder { DirectoryFolder(path: "\(files.path)/data") }

  static func use<Result>(_ body: (TryOut) throws -> Result) throws -> Result {
    try TemporaryFolder.use { try body(TryOut(files: $0)) }
  }

  /// Writes the files of a feed and imports them.
  @discardableResult
  func take(_ feed: [String: String], as name: String = "feed", folder place: String = "in") throws -> ImportReport {
    for (file, text) in feed { try files.write(text, to: "\(place)/\(file)") }
    let importer = FeedImport(into: folder, places: Self.places, today: Self.today)
    return try importer.run(try FeedFiles(at: "\(files.path)/\(place)"), as: name, source: place)
  }

  func directory() throws -> LocalDirectory { try LocalDirectory(folder) }

  func found(_ text: String, _ change: (inout ServiceQuery) -> Void = { _ in }) throws -> FoundServices {
    var query = ServiceQuery(words: SearchWords.of(text))
    change(&query)
    let time = LocalTime(day: Self.today, minute: 660)
    let library = Library.builtIn
    let finder = ServiceFinder(
      try directory(), rules: library.searchRules, holidays: library.bankHolidays, at: time)
    return try finder.found(for: query)
  }

  func names(_ text: String, _ change: (inout ServiceQuery) -> Void = { _ in }) throws -> [String] {
    try found(text, change).matches.map(\.name)
  }

  func notes(of feed: String = "feed") throws -> [String] {
    var notes: [String] = []
    try directory().forEachNote(of: feed) { notes.append("\($0.file) \($0.row ?? 0) \($0.field ?? "-") \($0.problem)") }
    return notes
  }

  func changes(of feed: String = "feed") throws -> [ServiceChange] {
    var changes: [ServiceChange] = []
    try directory().forEachChange(of: feed) { changes.append($0) }
    return changes
  }
}
