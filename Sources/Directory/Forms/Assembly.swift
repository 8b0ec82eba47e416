/// Builds nested services out of the rows of tables.
///
/// The result follows the feed's own version; `FeedForm.current` makes it HSDS 3.1. Cells stay the strings that they
/// are, and the columns that link rows stay in place. The locations of an organization are left out, since a service
/// is not given at them, and they would be repeated for each service.
package struct Assembly<Rows: FeedRows> {
  private let rows: Rows
  private let nests: [FeedTable: [FeedNest]]
  private var shared: [FeedTable: [String: JSONValue]] = [:]

  /// Prepares for the tables and columns that the feed has.
  ///
  /// - Parameter attributed: The tables whose rows have attributes or metadata of their own; fewer make it faster.
  package init(_ rows: Rows, attributed: Set<FeedTable> = Set(FeedTable.allCases)) {
    self.rows = rows
    let possible = FeedNest.all.filter { nest in
      guard let columns = rows.columns[nest.child], nest.member != "locations" else { return false }
      return switch nest.link {
      case .child(let column): columns.contains(column)
      case .parent: true
      case .entity(let id, _): columns.contains(id) && attributed.contains(nest.parent)
      }
    }
    nests = Dictionary(grouping: possible, by: \.parent)
  }

  /// The service of a row, with everything that belongs to it.
  ///
  /// A service that names its location itself, as Ohana's do, gets a `service_at_locations` of one, and the
  /// organization of that location where it names none. A list of taxonomies in one cell becomes `service_taxonomys`.
  /// Throws only what the rows throw.
  package mutating func service(_ row: [JSONValue.Member]) throws(Rows.Failure) -> JSONValue {
    var members = try nested(row, of: .service)
    if members["service_at_locations"] == nil, let site = try ownLocation(row) {
      members.append(JSONValue.Member("service_at_locations", .array([site])))
      if row["organization_id"]?.said == nil, let owner = site["location"]?["organization_id"]?.said {
        members.set("organization", try single(.organization, owner) ?? .null)
      }
    }
    if members["service_taxonomys"] == nil {
      let taxonomies = try ownTaxonomies(row)
      if !taxonomies.isEmpty { members.append(JSONValue.Member("service_taxonomys", .array(taxonomies))) }
    }
    return .object(members)
  }

  /// A row with what its table nests; where a column bears the name of a nest, the nested rows stand in its place.
  private mutating func nested(
    _ row: [JSONValue.Member], of table: FeedTable
  ) throws(Rows.Failure) -> [JSONValue.Member] {
    var members = row
    for nest in nests[table] ?? [] {
      if let value = try value(of: nest, in: row) { members.set(nest.member, value) }
    }
    return members
  }

  private mutating func value(of nest: FeedNest, in row: [JSONValue.Member]) throws(Rows.Failure) -> JSONValue? {
    switch nest.link {
    case .parent(let column):
      guard let id = row[column]?.said else { return nil }
      return try single(nest.child, id)
    case .child(let column):
      guard let id = key(of: row, in: nest.parent) else { return nil }
      return try array(rows.rows(of: nest.child, where: column, is: id), of: nest.child)
    case .entity(let column, let entity):
      guard let id = key(of: row, in: nest.parent) else { return nil }
      let found = try rows.rows(of: nest.child, where: column, is: id)
      return try array(found.filter { nest.parent.isMeant(by: $0[entity]?.said) }, of: nest.child)
    }
  }

  private mutating func array(
    _ found: [[JSONValue.Member]], of table: FeedTable
  ) throws(Rows.Failure) -> JSONValue? {
    guard !found.isEmpty else { return nil }
    var items: [JSONValue] = []
    items.reserveCapacity(found.count)
    for row in found { items.append(.object(try nested(row, of: table))) }
    return .array(items)
  }

  /// The row with an id; those that many services share are remembered.
  private mutating func single(_ table: FeedTable, _ id: String) throws(Rows.Failure) -> JSONValue? {
    if let known = shared[table]?[id] { return known }
    guard let row = try first(table, id) else { return nil }
    let value = JSONValue.object(try nested(row, of: table))
    if table != .location { remember(value, table, id) }
    return value
  }

  private mutating func remember(_ value: JSONValue, _ table: FeedTable, _ id: String) {
    if shared[table, default: [:]].count >= 4096 { shared[table] = [:] }
    shared[table, default: [:]][id] = value
  }

  private func first(_ table: FeedTable, _ id: String) throws(Rows.Failure) -> [JSONValue.Member]? {
    for column in table.keyColumns where rows.columns[table]?.contains(column) == true {
      if let row = try rows.rows(of: table, where: column, is: id).first { return row }
    }
    return nil
  }

  private func key(of row: [JSONValue.Member], in table: FeedTable) -> String? {
    for column in table.keyColumns {
      if let id = row[column]?.said { return id }
    }
    return nil
  }
}

extension Assembly {
  /// The place of a service whose row names its location itself.
  private mutating func ownLocation(_ row: [JSONValue.Member]) throws(Rows.Failure) -> JSONValue? {
    guard let id = row["location_id"]?.said, rows.columns[.location] != nil, let site = try single(.location, id)
    else { return nil }
    return .object([JSONValue.Member("location_id", .string(id)), JSONValue.Member("location", site)])
  }

  /// The taxonomies whose ids stand together in one cell of the row.
  private mutating func ownTaxonomies(_ row: [JSONValue.Member]) throws(Rows.Failure) -> [JSONValue] {
    guard let ids = row["taxonomy_ids"]?.said, rows.columns[.taxonomy] != nil else { return [] }
    var taxonomies: [JSONValue] = []
    for id in ids.pieces {
      var members = [JSONValue.Member("taxonomy_id", .string(id))]
      if let taxonomy = try single(.taxonomy, id) { members.append(JSONValue.Member("taxonomy", taxonomy)) }
      taxonomies.append(.object(members))
    }
    return taxonomies
  }
}

extension FeedTable {
  /// Whether the name of a table in a cell means this table.
  ///
  /// A blank cell and a word that names no table mean any: the standard's own sample writes `link_entity` there.
  func isMeant(by name: String?) -> Bool {
    guard let name, let table = FeedTable(file: name) else { return true }
    return table == self
  }
}
