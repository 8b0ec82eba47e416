extension OpenReferralUK3 {
  /// The members that the profile allows in each record of a service.
  ///
  /// Read from its compiled schema of a service of 2024-10-10.
  static let members: [FeedTable: Set<String>] = [
    .service: [
      "id", "organization_id", "name", "description", "url", "email", "status", "fees", "accreditations", "minimum_age",
      "maximum_age", "assured_date", "assurer_email", "alert", "last_modified", "schedules", "service_areas",
      "service_at_locations", "languages", "organization", "funding", "cost_options", "contacts", "attributes",
    ],
    .schedule: [
      "id", "service_id", "service_at_location_id", "valid_from", "valid_to", "dtstart", "freq", "interval", "byday",
      "bymonthday", "description", "opens_at", "closes_at", "schedule_link", "attending_type", "notes",
    ],
    .serviceArea: ["id", "service_id", "name", "extent", "extent_type", "uri", "service_area"],
    .serviceAtLocation: ["id", "service_id", "location_id", "location"],
    .location: [
      "id", "location_type", "name", "description", "latitude", "longitude", "external_identifier",
      "external_identifier_type", "addresses", "accessibility", "attributes",
    ],
    .address: [
      "id", "location_id", "attention", "address_1", "city", "region", "state_province", "postal_code", "country",
      "address_type", "attributes",
    ],
    .attribute: ["id", "link_id", "taxonomy_term_id", "link_type", "taxonomy_term"],
    .taxonomyTerm: ["id", "name", "description", "parent_id", "taxonomy", "taxonomy_id", "term_uri", "term"],
    .accessibility: ["id", "location_id", "description", "details", "url", "attributes", "accessibility"],
    .language: ["id", "service_id", "phone_id"],
    .organization: [
      "id", "name", "description", "email", "website", "logo", "uri", "parent_organization_id",
      "organization_identifiers", "attributes",
    ],
    .organizationIdentifier: [
      "id", "organization_id", "identifier_scheme", "identifier_type", "identifier", "attributes",
    ],
    .funding: ["id", "service_id", "source"],
    .costOption: ["id", "service_id", "valid_from", "valid_to", "option", "amount", "amount_description"],
    .contact: ["id", "service_id", "name", "title", "attributes"],
  ]

  /// Members that may stand blank, since the profile wants them whatever they say.
  private static let required: Set<String> = [
    "id", "name", "description", "status", "location_type", "identifier", "identifier_type", "address_1", "city",
    "state_province", "postal_code", "country", "address_type",
  ]

  /// The record with the profile's members alone, and where others were dropped.
  ///
  /// Null, and blank text where a date or an address is wanted, are left out: they say nothing, and are no losses.
  static func strict(_ service: JSONValue) -> FeedExport {
    var losses: Set<String> = []
    let record = kept(service, of: .service, at: "", &losses)
    return FeedExport(record: record, losses: losses.sorted())
  }

  private static func kept(
    _ value: JSONValue, of table: FeedTable, at path: String, _ losses: inout Set<String>
  ) -> JSONValue {
    guard case .object(let members) = value else { return value }
    let allowed = Self.members[table] ?? []
    var kept: [JSONValue.Member] = []
    for member in members {
      let place = path.isEmpty ? member.key : path + "." + member.key
      guard allowed.contains(member.key) else {
        if !member.value.isUnsaid { losses.insert(place) }
        continue
      }
      guard !isEmpty(member) else { continue }
      let value = nested(member, in: table, at: place, &losses)
      kept.append(JSONValue.Member(member.key, value))
    }
    return .object(kept)
  }

  private static func isEmpty(_ member: JSONValue.Member) -> Bool {
    switch member.value {
    case .null: true
    case .string: member.value.said == nil && !required.contains(member.key)
    default: false
    }
  }

  private static func nested(
    _ member: JSONValue.Member, in table: FeedTable, at path: String, _ losses: inout Set<String>
  ) -> JSONValue {
    guard let child = FeedNest.byMember[table]?[member.key]?.child else { return member.value }
    guard case .array(let items) = member.value else { return kept(member.value, of: child, at: path, &losses) }
    var kept: [JSONValue] = []
    for item in items { kept.append(Self.kept(item, of: child, at: path, &losses)) }
    return .array(kept)
  }
}
