internal import GRDB
internal import GuidanceModel

/// Takes the services of a feed one by one, and writes those that are new or changed.
struct Arrangement {
  private let db: Database
  private let feed: FeedRecord
  private let notes: NoteWriter
  private let places: PlaceReading
  private let today: Day
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
    _ db: Database, feed: FeedRecord, notes: NoteWriter, places: PlaceReading, today: Day,
    old: (record: FeedRecord, sheets: [Sheet])?
  ) throws {
    self.db = db
    self.feed = feed
    self.notes = notes
    self.places = places
    self.today = today
    past = try PastServices(db, feed: old?.record, sheets: old?.sheets ?? [])
    writer = try ServiceWriter(db, today: today)
    changes = try ChangeWriter(db, feed: feed.id)
    sequence = try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = 'sequence'") ?? 0
  }

  mutating func take(_ record: JSONValue, sheet: Sheet, row: Int64) throws {
    services += 1
    for note in FieldNotes.on(record) { try notes.write(note, file: sheet.file, row: Int(row)) }
    let origin = IndexedService.Origin(feed: feed.id, sheet: sheet.id, row: row)
    let digest = Digest.of(JSONText.write(record))
    var service = LocalService(record: record, feed: feed.name, imported: today)
    service.id = try uniqueID(service.id, file: sheet.file, row: row)
    switch try past.take(service.id.source, digest: digest, origin: origin) {
    case .unchanged: return
    case .changed(let before):
      changed += 1
      try changes.write(ServiceChange.between(before, service))
    case .unknown:
      added += 1
      if past.isKnown { try changes.write(.added, service) }
    }
    sequence += 1
    let entry = IndexedService(service: service, place: places.place(of: service), origin: origin, digest: digest)
    try writer.write(entry, sequence: sequence)
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
  private mutating func uniqueID(_ id: ServiceID, file: String, row: Int64) throws -> ServiceID {
    let key = Digest.of(id.source.utf8)
    if keys.insert(key).inserted { return id }
    try notes.write(problem: .repeatedService, file: file, row: Int(row))
    var other = id
    repeat {
      let number = nextNumbers[key] ?? 2
      nextNumbers[key] = number + 1
      other.source = "\(id.source)~\(number)"
    } while !keys.insert(Digest.of(other.source.utf8)).inserted
    return other
  }
}
