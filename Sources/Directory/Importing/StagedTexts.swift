internal import GRDB

/// Holds what the indexes will hold until it can be written in the order of the ids.
struct StagedTexts {
  private var inserter: RowInserter

  init(_ db: Database) throws {
    inserter = try RowInserter(db, "INSERT INTO work.staged VALUES(?, ?, ?, ?, ?, ?)")
  }

  mutating func stage(_ text: ServiceText, id: Int) throws {
    inserter.bind(id)
    for part in [text.name, text.alias, text.need, text.place, text.said] { inserter.bind(part) }
    try inserter.insert()
  }
}
