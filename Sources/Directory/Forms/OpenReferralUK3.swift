/// The British profile of HSDS 3.0, which keeps some older names and leaves much of HSDS out.
enum OpenReferralUK3 {
  /// A service of the profile with the names of HSDS beside those that only the profile has.
  static func current(_ service: JSONValue) -> JSONValue {
    renamed(service, of: .service) { members, own, general in members.fill(general, members[own]) }
  }

  /// A service with the profile's own names beside those of HSDS.
  static func named(_ service: JSONValue) -> JSONValue {
    renamed(service, of: .service) { members, own, general in members.fill(own, members[general]) }
  }

  /// The names that only the profile has, each with its name in HSDS.
  private static let names: [FeedTable: (own: String, general: String)] = [
    .accessibility: ("accessibility", "description"),
    .serviceArea: ("service_area", "name"),
    .taxonomyTerm: ("term", "name"),
  ]

  private static func renamed(
    _ value: JSONValue, of table: FeedTable,
    _ change: (_ members: inout [JSONValue.Member], _ own: String, _ general: String) -> Void
  ) -> JSONValue {
    value.rewritten { members in
      if let name = names[table] { change(&members, name.own, name.general) }
      guard let nests = FeedNest.byMember[table] else { return }
      for index in members.indices {
        guard let nest = nests[members[index].key] else { continue }
        members[index].value = nested(members[index].value, of: nest.child, change)
      }
    }
  }

  private static func nested(
    _ value: JSONValue, of table: FeedTable, _ change: (inout [JSONValue.Member], String, String) -> Void
  ) -> JSONValue {
    guard case .array(let items) = value else { return renamed(value, of: table, change) }
    return .array(items.map { renamed($0, of: table, change) })
  }
}
