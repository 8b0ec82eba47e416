internal import GRDB
internal import GuidanceModel

/// Takes the services of a feed one by one, and writes those that are new or changed.
struct Arrangement {
  private let db: Database
  private let notes: NoteWriter
  private let past: PastServices
  private var writer: ServiceWriter
  private var changes: ChangeWriter
  private var sequence: Int
  private var keys: Set<Int> = []
  /// The next number behind an id that was taken.
  private var nextNumbers: [Int: Int] = [:]

  private(set) var services = 0
  private(set) var added = 0
  private(set) var changed = 0
  private(set) var removed = 0

  init(
    _ db: Database, feed: FeedRecord, notes: NoteWriter, old: (record: FeedRecord, sheets: [Sheet])?
  ) throws {
    self.db = db
    self.notes = notes
    past = try PastServices(db, feed: old?.record, sheets: old?.sheets ?? [])
    writer = try ServiceWriter(db, today: feed.imported)
    changes = try ChangeWriter(db, feed: feed.id)
    sequence = try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = 'sequence'") ?? 0
  }

  mutating func take(_ read: ServiceReading, from origin: ServiceOrigin) throws {
    services += 1
    for note in read.notes { try notes.write(note, file: origin.sheet.file, row: Int(origin.row)) }
    var read = read
    read.service.id = try uniqueID(read.service.id, origin)
    switch try past.take(read.service.id.source, digest: read.digest, origin: origin) {
    case .unchanged: return
    case .changed(let before):
      changed += 1
      try changes.write(ServiceChange.between(before, read.service))
    case .unknown:
      added += 1
      if past.isKnown { try changes.write(.added, read.service) }
    }
    sequence += 1
    try writer.write(read, from: origin, sequence: sequence)
  }

  /// Takes away what the feed no longer has.
  mutating func finish() throws {
    for service in try past.remove() {
      removed += 1
      try changes.write(.removed, service)
    }
    try db.execute(
      sql: "INSERT INTO state VALUES('sequence', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      arguments: [sequence])
  }

  /// An id that is given twice gets a number behind it the second time.
  private mutating func uniqueID(_ id: ServiceID, _ origin: ServiceOrigin) throws -> ServiceID {
    let key = Digest.of(id.source.utf8)
    if keys.insert(key).inserted { return id }
    try notes.write(problem: .repeatedService, file: origin.sheet.file, row: Int(origin.row))
    var other = id
    repeat {
      let number = nextNumbers[key] ?? 2
      nextNumbers[key] = number + 1
      other.source = "\(id.source)~\(number)"
    } while !keys.insert(Digest.of(other.source.utf8)).inserted
    return other
  }
}
