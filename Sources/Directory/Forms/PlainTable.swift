/// Rewrites the rows of a plain table of services, such as Sheffield's food banks, as HSDS 3.1.
///
/// A column whose heading is known goes where HSDS has it, the first of several with one meaning alone; every other
/// column stays under its own heading. Nothing is made of a cell but one record: hours stay the prose that they are.
enum PlainTable {
  static func service(_ row: JSONValue) -> JSONValue {
    var found: [PlainColumn: JSONValue.Member] = [:]
    var others: [JSONValue.Member] = []
    for member in row.members {
      if let column = PlainColumn(heading: member.key), found[column] == nil {
        found[column] = member
      } else {
        others.append(member)
      }
    }
    let cells = found.mapValues(\.value)
    return .object(scalars(cells) + lists(cells, found[.referralNeeded]?.key) + others)
  }

  private static func scalars(_ cells: [PlainColumn: JSONValue]) -> [JSONValue.Member] {
    let columns: [(String, PlainColumn)] = [
      ("id", .id), ("name", .name), ("alternate_name", .otherName), ("description", .description), ("url", .web),
      ("email", .email), ("status", .status), ("application_process", .applying), ("fees_description", .cost),
      ("eligibility_description", .eligibility), ("minimum_age", .minimumAge), ("maximum_age", .maximumAge),
      ("assured_date", .checked),
    ]
    return columns.compactMap { key, column in cells[column].map { JSONValue.Member(key, $0) } }
  }

  private static func lists(_ cells: [PlainColumn: JSONValue], _ referral: String?) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let name = cells[.organization] {
      members.append(JSONValue.Member("organization", record([("name", name)])))
    }
    let single: [(String, String, PlainColumn)] = [("phones", "number", .phone), ("schedules", "description", .hours)]
    for (list, key, column) in single {
      if let cell = cells[column] { members.append(JSONValue.Member(list, .array([record([(key, cell)])]))) }
    }
    let areas = items(cells[.areas]).map { record([("name", $0)]) }
    if !areas.isEmpty { members.append(JSONValue.Member("service_areas", .array(areas))) }
    if let languages = cells[.languages] {
      members.append(JSONValue.Member("languages", languages))
      members.split("languages", into: "name")
    }
    members += attributes(cells, referral)
    if let site = site(cells) { members.append(JSONValue.Member("service_at_locations", .array([site]))) }
    return members
  }

  /// The categories, and the flag that a referral is needed in the words of its own heading.
  private static func attributes(_ cells: [PlainColumn: JSONValue], _ referral: String?) -> [JSONValue.Member] {
    var attributes: [JSONValue] = []
    for category in items(cells[.categories]) {
      let term = record([("name", category)])
      attributes.append(record([("link_type", .string("category")), ("value", category), ("taxonomy_term", term)]))
    }
    if let referral, let flag = cells[.referralNeeded] {
      attributes.append(
        record([("link_type", .string("needs_referral")), ("label", .string(words(referral))), ("value", flag)]))
    }
    return attributes.isEmpty ? [] : [JSONValue.Member("attributes", .array(attributes))]
  }

  /// The items of a cell that lists several between semicolons or on lines of their own.
  private static func items(_ cell: JSONValue?) -> [JSONValue] {
    let items = cell?.said?.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed } ?? []
    return items.filter { !$0.isEmpty }.map { .string($0) }
  }

  /// A heading such as `referral_required` in words.
  private static func words(_ heading: String) -> String {
    heading.split { $0 == "_" || $0 == " " }.joined(separator: " ").lowercased()
  }

  private static func site(_ cells: [PlainColumn: JSONValue]) -> JSONValue? {
    let address = members([
      ("address_1", cells[.address]), ("city", cells[.town]), ("state_province", cells[.county]),
      ("postal_code", cells[.postcode]),
    ])
    var location = members([("latitude", cells[.latitude]), ("longitude", cells[.longitude])])
    if !address.isEmpty {
      let physical = [JSONValue.Member("address_type", .string("physical"))]
      location.append(JSONValue.Member("addresses", .array([.object(address + physical)])))
    }
    guard !location.isEmpty else { return nil }
    let type = JSONValue.Member("location_type", .string("physical"))
    return .object([JSONValue.Member("location", .object([type] + location))])
  }

  private static func members(_ pairs: [(String, JSONValue?)]) -> [JSONValue.Member] {
    pairs.compactMap { key, value in value.map { JSONValue.Member(key, $0) } }
  }

  private static func record(_ pairs: [(String, JSONValue)]) -> JSONValue { .object(members(pairs)) }
}
