internal import GRDB
internal import GuidanceModel

/// Writes a service into the tables that are searched, and stages what the indexes will hold of it.
struct ServiceWriter {
  private var service: RowInserter
  private var listing: RowInserter
  private var staged: StagedTexts
  private let today: Day

  init(_ db: Database, today: Day) throws {
    self.today = today
    service = try RowInserter(db, "INSERT INTO service VALUES(?, ?, ?, ?, ?, ?)")
    listing = try RowInserter(db, "INSERT INTO listing VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    staged = try StagedTexts(db)
  }

  mutating func write(_ entry: IndexedService, sequence: Int) throws {
    let id = Int(ServiceRank(entry.service, isNational: entry.place.isNational, on: today).id(sequence: sequence))
    try writeService(entry, id)
    try writeListing(entry, id)
    try staged.stage(entry.service, in: entry.place, id: id)
  }

  private mutating func writeService(_ entry: IndexedService, _ id: Int) throws {
    service.bind(id)
    service.bind(entry.flags.rawValue)
    service.bind(entry.service.lastAssured?.number)
    service.bind(entry.service.ages?.least)
    service.bind(entry.service.ages?.most)
    service.bind(PackedPoints.encode(entry.place.points))
    try service.insert()
  }

  private mutating func writeListing(_ entry: IndexedService, _ id: Int) throws {
    listing.bind(id)
    listing.bind(Int(entry.origin.feed))
    listing.bind(Int(entry.origin.sheet))
    listing.bind(Int(entry.origin.row))
    listing.bind(entry.service.id.source)
    listing.bind(entry.digest)
    listing.bind(entry.twin)
    listing.bind(entry.service.name)
    listing.bind(entry.service.organisation)
    listing.bind(entry.place.postcode)
    listing.bind(entry.service.firstNumber)
    listing.bind(entry.service.languages.isEmpty ? nil : entry.service.languages.joined(separator: "; ").lowercased())
    let hours = entry.service.mainHours
    listing.bind(hours.isEmpty ? nil : hours.encoded)
    listing.bind(entry.place.nation?.rawValue)
    try listing.insert()
  }
}

extension LocalService {
  /// The first number, its own before those of its places.
  var firstNumber: String? { (phones + sites.flatMap(\.phones)).first?.number }
}
