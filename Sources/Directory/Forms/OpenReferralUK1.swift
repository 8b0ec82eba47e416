/// Writes services as the application profile 1.0 of Open Referral UK does.
enum OpenReferralUK1 {
  static func export(_ service: JSONValue) -> FeedExport {
    var losses: Set<String> = []
    let record = service.rewritten { members in
      hours(of: &members, at: "", &losses)
      terms(of: &members, &losses)
      eligibility(of: &members)
      members.change("organization") { $0.rewritten { $0.rename("website", to: "url") } }
      members.rename("funding", to: "fundings")
      fees(of: &members)
      members.changeItems("languages") { $0.rewritten { $0.rename("name", to: "language") } }
      members.changeItems("service_areas") { $0.rewritten { $0.rename("name", to: "service_area") } }
      members.changeItems("service_at_locations") { site in
        site.rewritten { members in
          hours(of: &members, at: "service_at_locations.", &losses)
          members.change("location") { location($0, &losses) }
        }
      }
    }
    return FeedExport(record: record, losses: losses.sorted())
  }

  /// Version 1 has one member for what it costs.
  private static func fees(of members: inout [JSONValue.Member]) {
    members.fill("fees", members["fees_description"])
    if members["fees"] == members["fees_description"] { members.removeAll { $0.key == "fees_description" } }
  }

  private static func location(_ location: JSONValue, _ losses: inout Set<String>) -> JSONValue {
    guard case .object(var members) = location else { return location }
    if let addresses = members.take("addresses")?.items {
      let kind = { (address: JSONValue) in address["address_type"]?.said?.lowercased() ?? "physical" }
      let physical = addresses.filter { kind($0) == "physical" }
      let postal = addresses.filter { kind($0) == "postal" }
      members.append(JSONValue.Member("physical_addresses", .array(physical.map(untyped))))
      if !postal.isEmpty { members.append(JSONValue.Member("postal_addresses", .array(postal.map(untyped)))) }
      if physical.count + postal.count < addresses.count { losses.insert("service_at_locations.location.addresses") }
    }
    members.changeItems("accessibility") { $0.rewritten { $0.rename("description", to: "accessibility") } }
    members.rename("accessibility", to: "accessibility_for_disabilities")
    return .object(members)
  }

  /// An address whose table says its type.
  private static func untyped(_ address: JSONValue) -> JSONValue {
    address.rewritten { members in members.removeAll { $0.key == "address_type" } }
  }

  /// Puts schedules where version 1 has them: one row a weekday, and holidays apart.
  private static func hours(of members: inout [JSONValue.Member], at path: String, _ losses: inout Set<String>) {
    guard let schedules = members.take("schedules")?.items else { return }
    let holidays = schedules.filter(\.isHolidaySchedule)
    let weekly = schedules.filter { !$0.isHolidaySchedule }.map(byWeekday)
    if weekly.contains(where: \.isEmpty) { losses.insert(path + "schedules") }
    members.append(JSONValue.Member("regular_schedules", .array(weekly.flatMap { $0 })))
    members.removeAll { $0.key == "holiday_schedules" }
    members.append(JSONValue.Member("holiday_schedules", .array(holidays)))
  }

  /// One row for each weekday of a schedule; none where it names no weekday.
  private static func byWeekday(_ schedule: JSONValue) -> [JSONValue] {
    if schedule["weekday"]?.said != nil { return [schedule] }
    let days = (schedule["byday"]?.said ?? "").split(separator: ",").map { String($0).trimmed }
    let numbered = days.compactMap { day in number(of: day).map { (day, $0) } }
    return numbered.map { day, number in
      schedule.rewritten { members in
        if days.count > 1, let id = members["id"]?.said { members.set("id", .string("\(id)-\(day)")) }
        members.set("weekday", .number(String(number)))
        members.set("byday", .string(day))
      }
    }
  }

  /// The number of a day such as `MO` or `1SA`, from 1 for Monday.
  private static func number(of day: String) -> Int? {
    weekdays.firstIndex(of: String(day.suffix(2)).uppercased()).map { $0 + 1 }
  }

  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Attributes with a term become `service_taxonomys`; payments and eligibility go back to tables of their own.
  private static func terms(of members: inout [JSONValue.Member], _ losses: inout Set<String>) {
    guard let attributes = members.take("attributes")?.items else { return }
    let ofKind = { (kind: String) in attributes.filter { $0["link_type"]?.said == kind } }
    let payments = ofKind("payment_accepted")
    let eligibility = ofKind("eligibility")
    let others = attributes.filter { !["payment_accepted", "eligibility"].contains($0["link_type"]?.said ?? "") }
    let taxonomic = others.filter { $0["taxonomy_term"] != nil || $0["taxonomy_term_id"] != nil }
    if taxonomic.count < others.count { losses.insert("attributes") }
    if !taxonomic.isEmpty { members.append(JSONValue.Member("service_taxonomys", .array(taxonomic.map(taxonomy)))) }
    if !payments.isEmpty {
      members.append(JSONValue.Member("payment_accepteds", .array(payments.map { row($0, "payment") })))
    }
    if !eligibility.isEmpty {
      members.append(JSONValue.Member("eligibilitys", .array(eligibility.map { row($0, "eligibility") })))
    }
  }

  /// The row of a table of its own that an attribute is: without its kind, and with its value under the table's word.
  private static func row(_ attribute: JSONValue, _ word: String) -> JSONValue {
    attribute.rewritten { members in
      members.removeAll { $0.key == "link_type" }
      if members[word] == nil {
        members.rename("value", to: word)
      } else if members[word] == members["value"] {
        members.removeAll { $0.key == "value" }
      }
    }
  }

  private static func taxonomy(_ attribute: JSONValue) -> JSONValue {
    attribute.rewritten { members in
      members.rename("taxonomy_term", to: "taxonomy")
      members.rename("taxonomy_term_id", to: "taxonomy_id")
      members.fill("taxonomy_id", members["taxonomy"]?["id"])
      members.change("taxonomy") { $0.rewritten { $0.rename("taxonomy", to: "vocabulary") } }
    }
  }

  /// An eligibility row out of the ages and words of the service, where it has no row yet.
  private static func eligibility(of members: inout [JSONValue.Member]) {
    let keys = [
      ("eligibility", "eligibility_description"), ("minimum_age", "minimum_age"), ("maximum_age", "maximum_age"),
    ]
    let said = keys.compactMap { old, key in members[key].map { JSONValue.Member(old, $0) } }
    guard members["eligibilitys"] == nil, !said.isEmpty, let id = members["id"]?.said else { return }
    let row = [JSONValue.Member("id", .string("\(id)-eligibilitys-1"))] + said
    members.append(JSONValue.Member("eligibilitys", .array([.object(row)])))
  }
}

extension JSONValue {
  /// Whether a schedule is a row of holidays: those have a flag or days of their own, and no rule.
  var isHolidaySchedule: Bool {
    self["weekday"]?.said == nil && self["freq"]?.said == nil
      && (self["closed"].map { !$0.isUnsaid } ?? false || self["start_date"]?.said != nil)
  }
}
