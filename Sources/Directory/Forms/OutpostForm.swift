/// Rewrites services of the first interface of Outpost as HSDS 3.1.
///
/// Outpost puts addresses into locations, longitude before latitude, one phone into a contact, and lists what a place
/// or a service suits by name. Source: the records of Buckinghamshire's Family Information Service.
enum OutpostForm {
  static func service(_ service: JSONValue) -> JSONValue {
    let id = service["id"]?.said ?? ""
    return service.rewritten { members in
      members.rename("organisation", to: "organization")
      members.change("organization") { $0.rewritten { $0.rename("url", to: "website") } }
      members.rename("min_age", to: "minimum_age")
      members.rename("max_age", to: "maximum_age")
      members.fill("last_modified", members["updated_at"])
      members.changeItems("contacts", contact)
      members.gather(["locations"], into: "service_at_locations") { site($0, of: id) }
      members.gather(["regular_schedules"], into: "schedules") { $0 }
      members.gather(["taxonomies"], into: "attributes") { attribute($0, "taxonomy") }
      members.gather(["suitabilities"], into: "attributes") { attribute($0, "suitability") }
      members.gather(["send_needs"], into: "attributes") { attribute($0, "send_need") }
      needsReferral(in: &members)
      members.gather(["links"], into: "additional_urls") { $0 }
      if members["free"]?.isTrue == true { flag("free", as: "option", in: "cost_options", of: &members) }
    }
  }

  /// The flag that a referral is needed as an attribute that says so in the flag's own words.
  private static func needsReferral(in members: inout [JSONValue.Member]) {
    guard let flag = members["needs_referral"], flag.isTrue else { return }
    let attribute = JSONValue.object([
      JSONValue.Member("link_type", .string("needs_referral")),
      JSONValue.Member("label", .string("needs referral")),
      JSONValue.Member("value", flag),
    ])
    members.set("attributes", .array((members["attributes"]?.items ?? []) + [attribute]))
  }

  private static func contact(_ contact: JSONValue) -> JSONValue {
    contact.rewritten { members in
      guard let number = members["phone"], !number.isUnsaid else { return }
      members.fill("phones", .array([.object([JSONValue.Member("number", number)])]))
      _ = members.take("phone")
    }
  }

  /// A location of Outpost as a place at which the service is given.
  private static func site(_ location: JSONValue, of service: String) -> JSONValue {
    let place = location.rewritten { members in
      let address = addressColumns.compactMap { key in members.take(key).map { JSONValue.Member(key, $0) } }
      if !address.isEmpty {
        members.append(JSONValue.Member("addresses", .array([.object(address + [physical])])))
      }
      members.gather(["accessibilities"], into: "accessibility") {
        $0.rewritten { $0.rename("name", to: "description") }
      }
      let coordinates = members["geometry"]?["coordinates"]?.items ?? []
      guard coordinates.count == 2 else { return }
      members.fill("latitude", coordinates[1])
      members.fill("longitude", coordinates[0])
      members.fill("location_type", physical.value)
    }
    let id = "\(service)-\(location["id"]?.said ?? "")"
    return .object([JSONValue.Member("id", .string(id)), JSONValue.Member("location", place)])
  }

  private static let physical = JSONValue.Member("address_type", .string("physical"))
  private static let addressColumns = ["address_1", "address_2", "city", "state_province", "postal_code", "country"]

  private static func attribute(_ term: JSONValue, _ type: String) -> JSONValue {
    .object([
      JSONValue.Member("link_type", .string(type)),
      JSONValue.Member("taxonomy_term_id", term["id"] ?? .null),
      JSONValue.Member("taxonomy_term", term),
    ])
  }
}

/// Adds a record that says a flag of the feed in the feed's own word, such as `free`.
func flag(_ word: String, as key: String, in list: String, of members: inout [JSONValue.Member]) {
  let said = JSONValue.object([JSONValue.Member(key, .string(word))])
  members.set(list, .array((members[list]?.listed ?? []) + [said]))
}
