internal import FoundationEssentials
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
    service = try RowInserter(db, "INSERT INTO service VALUES(?, ?, ?, ?, ?, ?, ?)")
    listing = try RowInserter(db, "INSERT INTO listing VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    staged = try StagedTexts(db)
  }

  mutating func write(_ read: ServiceReading, from origin: ServiceOrigin, sequence: Int) throws {
    let id = Int(ServiceRank(read.service, isNational: read.place.isNational, on: today).id(sequence: sequence))
    try writeService(read, id)
    try writeListing(read, from: origin, id)
    try staged.stage(read.text, id: id)
  }

  private mutating func writeService(_ read: ServiceReading, _ id: Int) throws {
    service.bind(id)
    service.bind(read.flags.rawValue)
    service.bind(read.service.lastAssured?.number)
    service.bind(read.service.ages?.least)
    service.bind(read.service.ages?.most)
    service.bind(PackedPoints.encode(read.place.points))
    service.bind(read.hours.map { Data(WeekHours($0).bytes) })
    try service.insert()
  }

  private mutating func writeListing(_ read: ServiceReading, from origin: ServiceOrigin, _ id: Int) throws {
    listing.bind(id)
    listing.bind(Int(origin.feed))
    listing.bind(Int(origin.sheet.id))
    listing.bind(Int(origin.row))
    listing.bind(read.service.id.source)
    listing.bind(read.digest)
    listing.bind(read.twin)
    listing.bind(read.service.name)
    listing.bind(read.service.organisation)
    listing.bind(read.place.postcode)
    listing.bind(read.service.firstNumber)
    listing.bind(read.service.languages.isEmpty ? nil : read.service.languages.joined(separator: "; ").lowercased())
    listing.bind(read.hours?.encoded)
    listing.bind(read.place.nation?.rawValue)
    try listing.insert()
  }
}

extension LocalService {
  /// The first number, its own before those of its places.
  var firstNumber: String? { (phones + sites.flatMap(\.phones)).first?.number }
}
