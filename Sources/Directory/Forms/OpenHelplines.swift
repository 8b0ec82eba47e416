/// Rewrites the records of open-helplines as HSDS 3.1: its contacts are ways of reaching a helpline, not people.
enum OpenHelplines {
  static func service(_ record: JSONValue) -> JSONValue {
    record.rewritten { members in
      let contacts = members.take("contacts")?.listed ?? []
      members.append(JSONValue.Member("phones", .array(contacts.filter { $0["number"] != nil }.map(phone))))
      members.append(JSONValue.Member("schedules", .array(hours(of: contacts))))
      let others = contacts.filter { $0["number"] == nil }
      if !others.isEmpty { members.append(JSONValue.Member("additional_urls", .array(others))) }
      members.rename("website", to: "url")
      members.rename("verified_at", to: "assured_date")
      members.set("attributes", .array(categories(of: members).map(attribute)))
      if !contacts.isEmpty, contacts.allSatisfy({ $0["free"]?.isTrue == true }) {
        flag("free", as: "option", in: "cost_options", of: &members)
      }
    }
  }

  private static func phone(_ contact: JSONValue) -> JSONValue {
    contact.rewritten { members in
      members.rename("method", to: "type")
      members.change("languages") { codes in
        .array(codes.items.map { .object([JSONValue.Member("code", $0)]) })
      }
    }
  }

  /// The hours of the contacts as prose, each text once.
  private static func hours(of contacts: [JSONValue]) -> [JSONValue] {
    var texts: [String] = []
    for hours in contacts.compactMap({ $0["hours"]?.said }) where !texts.contains(hours) { texts.append(hours) }
    return texts.map { .object([JSONValue.Member("description", .string($0))]) }
  }

  private static func categories(of members: [JSONValue.Member]) -> [String] {
    ([members["category"]] + (members["secondary_categories"]?.items ?? [])).compactMap { $0?.said }
  }

  /// A category such as `suicide_prevention` as an attribute whose term says it in words.
  private static func attribute(_ category: String) -> JSONValue {
    let name = String(category.map { $0 == "_" ? " " : $0 })
    return .object([
      JSONValue.Member("link_type", .string("category")),
      JSONValue.Member("value", .string(category)),
      JSONValue.Member(
        "taxonomy_term",
        .object([
          JSONValue.Member("id", .string(category)), JSONValue.Member("name", .string(name)),
        ])),
    ])
  }
}
