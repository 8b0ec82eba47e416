/// A service taken apart into the rows of HSDS 3.1.
///
/// Records that several services share, such as organizations and taxonomy terms, come out with each: who writes them
/// keeps one row a table and id. A record that stands in several places of one service comes out once, with all its
/// links, unless the links are at odds: then each stands in a row of its own.
package struct FeedTables: Sendable {
  package private(set) var rows: [FeedRow] = []
  /// Where an array or an object of the feed's own was dropped, as in `service.local_offer`: each place once.
  package private(set) var losses: [String] = []

  private var places: [RowKey: Int] = [:]

  private struct RowKey: Hashable {
    let table: FeedTable
    let id: String
  }

  /// Takes apart a service in the current form.
  ///
  /// A record without an id gets the one that `DerivedIDs` makes of its place. A place of the service links back to it,
  /// an attribute to what it stands in, whatever else it says of that.
  package init(of service: JSONValue) {
    var lost: Set<String> = []
    _ = add(DerivedIDs.given(to: service), to: .service, links: [], &lost)
    losses = lost.sorted()
  }

  /// Adds the row of a record and those of all that it nests; gives the record's id.
  private mutating func add(
    _ record: JSONValue, to table: FeedTable, links: [JSONValue.Member], _ lost: inout Set<String>
  ) -> String? {
    let id = record["id"]?.text
    var cells = links
    for member in record.members {
      if let nest = FeedNest.byMember[table]?[member.key] {
        cells += addNested(member.value, nest, of: id ?? "", &lost)
      } else if let text = member.value.cellText, !text.isEmpty {
        cells.fill(member.key, .string(text))
      } else if !member.value.isUnsaid {
        lost.insert("\(table.rawValue).\(member.key)")
      }
    }
    insert(FeedRow(table, Self.ordered(cells, table)))
    return id
  }

  /// Adds the rows of what a member nests; gives the cells by which the parent's row names its child.
  private mutating func addNested(
    _ value: JSONValue, _ nest: FeedNest, of id: String, _ lost: inout Set<String>
  ) -> [JSONValue.Member] {
    guard nest.child.isCurrent, let children = value.listed else {
      if !value.isUnsaid { lost.insert("\(nest.parent.rawValue).\(nest.member)") }
      return []
    }
    var cells: [JSONValue.Member] = []
    for child in children {
      switch nest.link {
      case .parent(let column):
        let childID = add(child, to: nest.child, links: [], &lost)
        if let childID { cells.append(JSONValue.Member(column, .string(childID))) }
      case .child(let column):
        _ = add(child, to: nest.child, links: [JSONValue.Member(column, .string(id))], &lost)
      case .entity(let column, let entity):
        let own = child.rewritten { members in
          members.set(column, .string(id))
          if members[entity]?.said == nil || !nest.parent.isMeant(by: members[entity]?.said) {
            members.set(entity, .string(nest.parent.rawValue))
          }
        }
        _ = add(own, to: nest.child, links: [], &lost)
      }
    }
    return cells
  }

  /// Adds a row, or its links to the row that the same record has already.
  private mutating func insert(_ row: FeedRow) {
    let key = RowKey(table: row.table, id: row.id)
    guard let place = places[key] else {
      places[key] = rows.count
      rows.append(row)
      return
    }
    var merged = rows[place].cells
    for cell in row.cells {
      guard let present = merged[cell.key] else {
        merged.append(cell)
        continue
      }
      if present != cell.value { return appendUnlessPresent(row) }
    }
    rows[place].cells = Self.ordered(merged, row.table)
  }

  private mutating func appendUnlessPresent(_ row: FeedRow) {
    if !rows.contains(row) { rows.append(row) }
  }

  private static func ordered(_ cells: [JSONValue.Member], _ table: FeedTable) -> [JSONValue.Member] {
    let columns = table.columns
    return columns.compactMap { column in cells.first { $0.key == column } }
      + cells.filter { !columns.contains($0.key) }
  }
}
