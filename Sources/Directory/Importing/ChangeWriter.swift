internal import GRDB
internal import GuidanceModel

/// Writes down what an import changed.
struct ChangeWriter {
  private var inserter: RowInserter
  private let feed: Int64

  init(_ db: Database, feed: Int64) throws {
    self.feed = feed
    inserter = try RowInserter(db, "INSERT INTO change(feed, key, name, rank, old, new) VALUES(?, ?, ?, ?, ?, ?)")
  }

  mutating func write(_ changes: [ServiceChange]) throws {
    for change in changes { try write(change) }
  }

  mutating func write(_ part: ServiceChange.Part, _ service: LocalService) throws {
    try write(ServiceChange(id: service.id, name: service.name, part: part, old: nil, new: nil))
  }

  private mutating func write(_ change: ServiceChange) throws {
    inserter.bind(Int(feed))
    inserter.bind(change.id.source)
    inserter.bind(change.name)
    inserter.bind(change.part.rawValue)
    inserter.bind(change.old)
    inserter.bind(change.new)
    try inserter.insert()
  }
}
