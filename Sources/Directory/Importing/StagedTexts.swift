internal import GRDB
internal import GuidanceModel

/// Holds what the indexes will hold until it can be written in the order of the ids.
struct StagedTexts {
  private var inserter: RowInserter

  init(_ db: Database) throws {
    inserter = try RowInserter(db, "INSERT INTO work.staged VALUES(?, ?, ?, ?, ?, ?)")
  }

  mutating func stage(_ service: LocalService, in place: ServicePlace, id: Int) throws {
    let text = ServiceText(service, in: place)
    inserter.bind(id)
    for part in [text.name, text.alias, text.need, text.place, text.said] { inserter.bind(part) }
    try inserter.insert()
  }
}
