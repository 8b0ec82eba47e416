internal import GuidanceModel

/// Gives ids to records that their feed leaves without one, as old data packages and plain tables do.
///
/// An id is made of the parent's id, the name of the member and the place in it, as in `17-phones-1`: the same at each
/// import of the same feed, and different for each record of a service.
enum DerivedIDs {
  static func given(to service: JSONValue) -> JSONValue {
    guard case .object(var members) = service else { return service }
    let id = members["id"]?.said ?? fallback(for: members)
    give(id, to: &members, of: .service)
    return .object(members)
  }

  /// A service's id out of its name and its first postcode, where the feed gives none.
  private static func fallback(for service: [JSONValue.Member]) -> String {
    let site = service["service_at_locations"]?.items.first?["location"]
    let postcode = site?["addresses"]?.items.first?["postal_code"]?.said ?? ""
    let words = SearchWords.all(in: (service["name"]?.said ?? "") + " " + postcode)
    return words.isEmpty ? "service" : words.joined(separator: "-")
  }

  private static func give(_ id: String, to members: inout [JSONValue.Member], of table: FeedTable) {
    if members["id"]?.isUnsaid ?? true {
      members.removeAll { $0.key == "id" }
      members.insert(JSONValue.Member("id", .string(id)), at: 0)
    }
    guard let nests = FeedNest.byMember[table] else { return }
    for index in members.indices {
      guard members[index].value.listed != nil, let nest = nests[members[index].key] else { continue }
      members[index].value = nested(members[index].value, in: nest, of: id)
    }
  }

  private static func nested(_ value: JSONValue, in nest: FeedNest, of id: String) -> JSONValue {
    switch value {
    case .object: return record(value, nest.child, "\(id)-\(nest.member)")
    case .array(var items):
      for index in items.indices {
        items[index] = record(items[index], nest.child, "\(id)-\(nest.member)-\(index + 1)")
      }
      return .array(items)
    default: return value
    }
  }

  private static func record(_ value: JSONValue, _ table: FeedTable, _ derived: String) -> JSONValue {
    value.rewritten { members in give(members["id"]?.said ?? derived, to: &members, of: table) }
  }
}
