/// Takes out of a service what is kept back unless someone asks for it.
package enum Discretion {
  /// The service without the people whom it names, wherever they stand.
  ///
  /// A contact with a person's name loses its name, e-mail address and phones and keeps its id, title and department.
  /// Contacts with a desk's name stay as they are. What was changed loses who changed it, and what was changed in a
  /// contact loses what it said before and after.
  package static func withoutPeople(_ service: JSONValue) -> JSONValue {
    rewritten(service, of: .service) { members, table in
      switch table {
      case .contact where PersonalName.isPerson(members): members.removeAll { personal.contains($0.key) }
      case .metadata:
        let hidden = changing(members)
        members.removeAll { hidden.contains($0.key) }
      default: break
      }
    }
  }

  /// The service without the addresses and the coordinates of the places that are kept secret.
  package static func withoutMasked(_ service: JSONValue) -> JSONValue {
    let hintsRefuge = MaskedPlace.hintsRefuge(service)
    let isSecret = MaskedPlace.isSecret(service)
    return rewritten(withoutMarked(service), of: .service) { members, table in
      if table == .serviceAtLocation, isSecret || MaskedPlace.isSecret(.object(members)) {
        members.change("location", unlocated)
      } else if table == .location, isSecret || MaskedPlace.isMasked(members, hintsRefuge: hintsRefuge) {
        members.removeAll { located.contains($0.key) }
      }
    }
  }

  /// The record without what stands in objects that say themselves that they are masked, as Outpost's places do.
  private static func withoutMarked(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let items): .array(items.map(withoutMarked))
    case .object(let members):
      .object(
        members.filter { value["mask_exact_address"] != .bool(true) || !marked.contains($0.key) }
          .map { JSONValue.Member($0.key, withoutMarked($0.value)) })
    default: value
    }
  }

  private static let marked = located.union([
    "address_1", "address_2", "city", "state_province", "postal_code", "region",
  ])

  private static func unlocated(_ location: JSONValue) -> JSONValue {
    location.rewritten { members in members.removeAll { located.contains($0.key) } }
  }

  /// What may name a person in a note of a change.
  static func changing(_ change: [JSONValue.Member]) -> Set<String> {
    let isOfContact = change["resource_type"]?.said.flatMap(FeedTable.init(file:)) == .contact
    return isOfContact ? ["updated_by", "previous_value", "replacement_value"] : ["updated_by"]
  }

  private static let personal: Set<String> = ["name", "email", "phones", "phone"]
  private static let located: Set<String> = [
    "name", "alternate_name", "description", "transportation", "latitude", "longitude", "addresses",
    "physical_addresses", "postal_addresses", "geometry", "external_identifier", "url",
  ]

  private static func rewritten(
    _ value: JSONValue, of table: FeedTable, _ change: (inout [JSONValue.Member], FeedTable) -> Void
  ) -> JSONValue {
    value.rewritten { members in
      change(&members, table)
      guard let nests = FeedNest.byMember[table] else { return }
      for index in members.indices {
        guard let nest = nests[members[index].key] else { continue }
        members[index].value = nested(members[index].value, of: nest.child, change)
      }
    }
  }

  private static func nested(
    _ value: JSONValue, of table: FeedTable, _ change: (inout [JSONValue.Member], FeedTable) -> Void
  ) -> JSONValue {
    guard case .array(let items) = value else { return rewritten(value, of: table, change) }
    return .array(items.map { rewritten($0, of: table, change) })
  }
}
