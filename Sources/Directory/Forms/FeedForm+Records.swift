extension FeedForm {
  /// The form of a record of JSON; nil for a record that is no service.
  ///
  /// A record that only says what all versions share is taken for HSDS 3.1, which changes nothing in it.
  package static func detect(record: JSONValue) -> FeedForm? {
    guard case .object(let members) = record else { return nil }
    let keys = Set(members.map(\.key))
    if isHelpline(record) { return FeedForm(.openHelplines, .json) }
    if !keys.isDisjoint(with: outpost) { return FeedForm(.outpost, .json) }
    guard FeedTable.of(record: record) == .service else { return nil }
    return FeedForm(standard(of: record, keys), .json)
  }

  /// The services inside a record that wraps them, as `{"records": […]}`, an organisation with its services, or a place
  /// with its service does; else the record itself.
  package static func records(in record: JSONValue) -> [JSONValue] {
    if let service = record["service"], !service.members.isEmpty { return [given(service, at: record)] }
    guard record["name"] == nil, record["id"] == nil else { return services(of: record) ?? [record] }
    for wrapper in ["records", "services", "helplines", "contents", "content", "data", "items", "results"] {
      if case .array(let items)? = record[wrapper] { return items }
    }
    return [record]
  }

  /// A service that stands inside one of its places.
  private static func given(_ service: JSONValue, at place: JSONValue) -> JSONValue {
    guard service["service_at_locations"] == nil else { return service }
    let rest = JSONValue.object(place.members.filter { $0.key != "service" })
    return .object(service.members + [.init("service_at_locations", .array([rest]))])
  }

  /// The services that stand inside their organisation.
  private static func services(of record: JSONValue) -> [JSONValue]? {
    guard FeedTable.of(record: record) == .organization, let services = record["services"]?.items, !services.isEmpty
    else { return nil }
    let organisation = JSONValue.object(record.members.filter { $0.key != "services" })
    return services.map { service in
      service["organization"] == nil ? .object(service.members + [.init("organization", organisation)]) : service
    }
  }

  private static let outpost: Set<String> = ["local_offer", "send_needs", "target_directories", "age_band_all"]
  private static let ofUK1: Set<String> = [
    "service_taxonomys", "eligibilitys", "link_taxonomies", "deliverable_type", "attending_access", "reviews",
  ]
  private static let of11: Set<String> = [
    "regular_schedules", "regular_schedule", "holiday_schedules", "holiday_schedule", "eligibility",
    "payments_accepted",
    "service_taxonomy", "service_taxonomies", "taxonomy_ids",
  ]
  private static let of20: Set<String> = ["service_attributes", "other_attributes"]
  private static let of31: Set<String> = ["additional_urls", "capacities"]

  private static func isHelpline(_ record: JSONValue) -> Bool {
    record["contacts"]?.items.contains { $0["method"] != nil } == true
  }

  private static func standard(of record: JSONValue, _ keys: Set<String>) -> FeedStandard {
    let place = record["service_at_locations"]?.items.first?["location"]
    let hasOldPlace = place?["physical_addresses"] != nil || place?["accessibility_for_disabilities"] != nil
    let site = record["service_at_locations"]?.items.first
    if !keys.isDisjoint(with: ofUK1) { return .openReferralUK1 }
    if hasOldPlace || site?["regular_schedule"] != nil || site?["regular_schedules"] != nil { return .openReferralUK1 }
    if !keys.isDisjoint(with: of20) { return .hsds20 }
    if !keys.isDisjoint(with: of11) { return .hsds11 }
    if isProfile(record) { return .openReferralUK3 }
    return keys.isDisjoint(with: ["minimum_age", "assured_date", "attributes", "eligibility_description"])
      || !keys.isDisjoint(with: of31) ? .hsds31 : .hsds30
  }

  /// Whether names stand in the record that only the British profile keeps beside those of HSDS 3.
  private static func isProfile(_ record: JSONValue) -> Bool {
    record["service_areas"]?.items.contains { $0["service_area"] != nil } == true
      || record["attributes"]?.items.contains { $0["taxonomy_term"]?["term"] != nil } == true
      || record["service_at_locations"]?.items.contains { site in
        site["location"]?["accessibility"]?.items.contains { $0["accessibility"] != nil } == true
      } == true
  }
}

extension FeedTable {
  /// The object that a nested record is, by the members that only one has; a service where none of them stands.
  package static func of(record: JSONValue) -> FeedTable? {
    guard case .object(let members) = record else { return nil }
    let keys = Set(members.map(\.key))
    if !keys.contains("name"), !keys.isDisjoint(with: ["location", "location_id"]) { return .serviceAtLocation }
    for (table, signs) in signs where !keys.isDisjoint(with: signs) { return table }
    return keys.contains("name") || keys.contains("status") ? .service : nil
  }

  private static let signs: [(FeedTable, Set<String>)] = [
    (.service, ["status", "service_at_locations", "organization", "organisation", "service_areas", "cost_options"]),
    (.taxonomyTerm, ["taxonomy_detail", "term_uri", "taxonomy_id", "parent_id"]),
    (.taxonomy, ["taxonomy_terms", "version"]),
    (.location, ["latitude", "addresses", "physical_addresses", "location_type", "accessibility"]),
    (
      .organization,
      [
        "organization_identifiers", "website", "additional_websites", "parent_organization_id", "legal_status",
        "tax_status", "locations", "programs", "services",
      ]
    ),
    (.service, ["description", "url", "phones", "schedules", "email", "attributes"]),
  ]
}
